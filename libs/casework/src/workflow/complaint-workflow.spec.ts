import { type Capacity, capacities } from '../words/roles';
import {
  type Action,
  actions,
  complaintWorkflow,
  isOffered,
  type Need,
  type State,
  states,
  type Target,
} from './complaint-workflow';

/** The table of product.md, "The complaint": From | Action | By | To | Needs; and the extension of a response. */
const rows: readonly (readonly [readonly State[], Action, readonly Capacity[], Target, readonly Need[]])[] = [
  [['submitted'], 'accept', ['officer', 'system'], 'forwarded', ['respondent']],
  [['submitted', 'under_review'], 'refuse', ['officer'], 'closed', ['refusalGround']],
  [['submitted'], 'mergeInto', ['officer'], 'same', ['mergeTarget']],
  [states.filter((state) => state !== 'closed'), 'undoMerge', ['officer'], 'same', []],
  [['forwarded'], 'acknowledge', ['handler'], 'in_progress', []],
  [['forwarded', 'in_progress', 'returned'], 'respond', ['handler'], 'responded', ['outcome']],
  [['forwarded', 'in_progress'], 'notOurs', ['handler'], 'submitted', ['responsible']],
  [
    ['submitted', 'in_progress', 'under_review'],
    'requestInformation',
    ['officer', 'handler'],
    'awaiting_information',
    ['question'],
  ],
  [['awaiting_information'], 'supply', ['complainant'], 'resume', ['answer']],
  [['awaiting_information', 'responded'], 'lapse', ['system'], 'closed', []],
  [['responded'], 'confirm', ['complainant'], 'closed', []],
  [['responded'], 'dispute', ['complainant', 'affected'], 'under_review', ['reason']],
  [['responded', 'under_review'], 'verify', ['officer', 'system'], 'closed', ['retestOrGroundsAccepted']],
  [['responded', 'under_review'], 'return', ['officer'], 'returned', ['reason']],
  [
    ['forwarded', 'in_progress', 'awaiting_information', 'responded', 'returned'],
    'escalate',
    ['officer', 'system'],
    'under_review',
    ['reason'],
  ],
  [['forwarded', 'in_progress'], 'requestExtension', ['handler'], 'same', ['extension']],
  [
    ['forwarded', 'in_progress', 'awaiting_information'],
    'grantExtension',
    ['officer'],
    'same',
    ['extension'],
  ],
  [['forwarded', 'in_progress', 'awaiting_information'], 'declineExtension', ['officer'], 'same', ['reason']],
  [['under_review'], 'orderRectification', ['officer'], 'same', ['finding']],
  [states.filter((state) => state !== 'closed'), 'withdraw', ['complainant'], 'closed', []],
  [['closed'], 'reopen', ['complainant', 'officer', 'system'], 'under_review', ['reopening']],
];

describe('the table of the workflow is the table that the regulator agreed to', () => {
  it.each(rows)('from %j: %s by %j leads to %s', (from, action, by, to, needs) => {
    expect(complaintWorkflow[action]).toMatchObject({ from, by, to, needs });
  });

  it('has no action besides those', () => {
    expect(rows.map(([, action]) => action).sort()).toEqual([...actions].sort());
  });

  it('says how a case is closed exactly where it is closed', () => {
    const closing = Object.entries(complaintWorkflow).filter(([, { closing }]) => closing);
    expect(Object.fromEntries(closing.map(([action, transition]) => [action, transition.closing]))).toEqual({
      refuse: 'refused',
      lapse: { awaiting_information: 'lapsed', responded: 'unanswered' },
      confirm: 'confirmed',
      verify: 'verified',
      withdraw: 'withdrawn',
    });
  });
});

/** Who may do what in each state, written from the point of view of a person who looks at a case. */
const legal: Record<State, Partial<Record<Action, readonly Capacity[]>>> = {
  submitted: {
    accept: ['officer', 'system'],
    refuse: ['officer'],
    mergeInto: ['officer'],
    undoMerge: ['officer'],
    requestInformation: ['officer', 'handler'],
    withdraw: ['complainant'],
  },
  forwarded: {
    undoMerge: ['officer'],
    acknowledge: ['handler'],
    respond: ['handler'],
    notOurs: ['handler'],
    requestExtension: ['handler'],
    grantExtension: ['officer'],
    declineExtension: ['officer'],
    escalate: ['officer', 'system'],
    withdraw: ['complainant'],
  },
  in_progress: {
    undoMerge: ['officer'],
    respond: ['handler'],
    notOurs: ['handler'],
    requestInformation: ['officer', 'handler'],
    requestExtension: ['handler'],
    grantExtension: ['officer'],
    declineExtension: ['officer'],
    escalate: ['officer', 'system'],
    withdraw: ['complainant'],
  },
  awaiting_information: {
    undoMerge: ['officer'],
    supply: ['complainant'],
    lapse: ['system'],
    grantExtension: ['officer'],
    declineExtension: ['officer'],
    escalate: ['officer', 'system'],
    withdraw: ['complainant'],
  },
  responded: {
    undoMerge: ['officer'],
    lapse: ['system'],
    confirm: ['complainant'],
    dispute: ['complainant', 'affected'],
    verify: ['officer', 'system'],
    return: ['officer'],
    escalate: ['officer', 'system'],
    withdraw: ['complainant'],
  },
  under_review: {
    refuse: ['officer'],
    undoMerge: ['officer'],
    requestInformation: ['officer', 'handler'],
    verify: ['officer', 'system'],
    return: ['officer'],
    orderRectification: ['officer'],
    withdraw: ['complainant'],
  },
  returned: {
    undoMerge: ['officer'],
    respond: ['handler'],
    escalate: ['officer', 'system'],
    withdraw: ['complainant'],
  },
  closed: { reopen: ['complainant', 'officer', 'system'] },
};

describe('who may do what in which state', () => {
  it.each(states)('%s offers exactly the actions of its list to each capacity', (state) => {
    const offered = actions.flatMap((action) =>
      capacities
        .filter((capacity) => isOffered(action, state, [capacity]))
        .map((capacity) => `${action} ${capacity}`),
    );
    const expected = Object.entries(legal[state]).flatMap(([action, by]) =>
      by.map((capacity) => `${action} ${capacity}`),
    );
    expect(offered.sort()).toEqual(expected.sort());
  });

  it('offers nothing to somebody without a capacity', () => {
    expect(states.flatMap((state) => actions.filter((action) => isOffered(action, state, [])))).toEqual([]);
  });
});
