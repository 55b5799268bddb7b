import { roles } from '../words/roles';
import {
  type CommitmentAction,
  commitmentActions,
  type CommitmentState,
  commitmentStates,
  commitmentWorkflow,
  keepingOf,
} from './commitment-workflow';
import { offeredCommitmentActions } from './offer';

/** What each person finds to do on a commitment of a platform, state by state. */
const lead: Record<CommitmentState, readonly CommitmentAction[]> = {
  announced: ['reportPilot', 'reportRollout'],
  piloting: ['reportRollout'],
  rolled_out: [],
  verified: [],
  lapsed: ['reportPilot', 'reportRollout'],
  regressed: ['reportPilot', 'reportRollout'],
};
const officer: Record<CommitmentState, readonly CommitmentAction[]> = {
  announced: ['revise'],
  piloting: ['revise', 'reject', 'regress'],
  rolled_out: ['verify', 'reject', 'regress'],
  verified: ['regress'],
  lapsed: [],
  regressed: [],
};
const system: Record<CommitmentState, readonly CommitmentAction[]> = {
  announced: ['lapse'],
  piloting: ['regress', 'lapse'],
  rolled_out: ['regress'],
  verified: ['regress'],
  lapsed: [],
  regressed: [],
};
const found = (state: CommitmentState, role: (typeof roles)[number], isParty = true, published = false) =>
  offeredCommitmentActions({ state, published, promisedOn: null }, { role, isParty });

describe.each(commitmentStates)('a commitment that is %s', (state) => {
  it('is reported on by the platform’s lead, and by nobody else of the platform', () => {
    expect(found(state, 'lead')).toEqual(lead[state]);
    expect(found(state, 'handler')).toEqual([]);
  });

  it('is judged by the regulator’s officer; the supervisor decides what the public reads', () => {
    expect(found(state, 'officer')).toEqual(officer[state]);
    const others = officer[state].filter((action) => action !== 'revise');
    const revises = officer[state].filter((action) => action === 'revise');
    expect(found(state, 'supervisor')).toEqual([...revises, 'publish', ...others]);
    expect(found(state, 'supervisor', true, true)).toEqual([...revises, 'withhold', ...others]);
  });

  it('is ended by the portal itself where a date or a re-test does', () => {
    expect(found(state, 'system')).toEqual(system[state]);
  });

  it('offers nothing to those who only read', () => {
    for (const role of ['auditor', 'administrator', 'complainant'] as const)
      expect(found(state, role)).toEqual([]);
    for (const role of roles) expect(found(state, role, false)).toEqual([]);
  });
});

describe('what becomes of a commitment', () => {
  it.each<[CommitmentAction, CommitmentState | 'same']>([
    ['revise', 'same'],
    ['publish', 'same'],
    ['withhold', 'same'],
    ['reportPilot', 'piloting'],
    ['reportRollout', 'rolled_out'],
    ['verify', 'verified'],
    ['reject', 'announced'],
    ['regress', 'regressed'],
    ['lapse', 'lapsed'],
  ])('%s: %s', (action, to) => {
    expect(commitmentWorkflow[action].to).toBe(to);
  });

  it('is in the table for every action', () => {
    expect(Object.keys(commitmentWorkflow)).toEqual([...commitmentActions]);
  });
});

describe('how a commitment stands against its date', () => {
  const promisedOn = '2021-11-29';

  it.each([
    ['rolled_out', '2021-11-28', 'kept'],
    ['rolled_out', '2021-11-29', 'kept'],
    ['rolled_out', '2021-11-30', 'late'],
    ['verified', '2021-11-29', 'kept'],
    ['verified', '2021-12-24', 'late'],
    ['announced', null, 'pending'],
    ['piloting', null, 'pending'],
    // What was reported and not believed is not kept.
    ['announced', '2021-11-20', 'pending'],
    ['lapsed', null, 'lapsed'],
    ['regressed', '2021-11-20', 'regressed'],
  ] as const)('%s, rolled out on %s: %s', (state, rolledOutOn, keeping) => {
    expect(keepingOf({ state, promisedOn, rolledOutOn })).toBe(keeping);
  });

  it('is kept whenever it comes, where no date was promised', () => {
    expect(keepingOf({ state: 'rolled_out', promisedOn: null, rolledOutOn: '2099-01-01' })).toBe('kept');
  });
});
