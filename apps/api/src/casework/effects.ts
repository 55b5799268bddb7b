import type { Action, Side } from '@hutong/casework';
import type { TransitionRequest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { CaseChanges, CaseRow } from './case-row';
import type { ResponseRow, RetestRow, StatementRow } from './writes';

/** What an action leaves behind besides the new state. */
export interface Effect {
  readonly set?: CaseChanges;
  /** Told in the history, to everybody who sees the case. */
  readonly note?: string;
  /** Further facts of the event, for the history. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly statement?: Pick<StatementRow, 'kind' | 'text' | 'visible_to'>;
  readonly response?: Pick<ResponseRow, 'outcome' | 'details'>;
  readonly retest?: Pick<RetestRow, 'details'>;
}

export interface EffectInput<A extends Action = Action> {
  readonly request: Extract<TransitionRequest, { action: A }>;
  readonly row: CaseRow;
  readonly actor: Actor;
  readonly side: Side;
  readonly at: Date;
  /** Of `accept` and `return`: the platform that the officer named, else the one that is known. */
  readonly respondentId: string | null;
}

export const everybody: readonly Side[] = ['complainant', 'respondent', 'affected', 'regulator'];
/** A question and its answer are between the complainant and those who deal with the case. */
const withoutAffected: readonly Side[] = ['complainant', 'respondent', 'regulator'];

type Effects = { [A in Action]: (input: EffectInput<A>) => Effect };

const effects: Effects = {
  accept: ({ at, respondentId, row, actor }) => ({
    set: {
      forwarded_at: at.toISOString(),
      ...againstRespondent(row, respondentId),
      officer_id: row.officer_id ?? actor.personId,
      // Another platform, another response clock, another chance.
      ...{ extension: null, extension_days: null },
    },
  }),
  refuse: ({ request, actor }) => ({
    set: { refused_by: actor.personId },
    facts: { refusalGround: request.refusalGround },
  }),
  mergeInto: ({ request }) => ({ set: { merged_into_id: request.target } }),
  undoMerge: () => ({ set: { merged_into_id: null } }),
  acknowledge: ({ row, actor }) => ({ set: { handler_id: row.handler_id ?? actor.personId } }),
  respond: ({ request, row, actor }) => ({
    set: { outcome: request.response.outcome, handler_id: row.handler_id ?? actor.personId },
    facts: { outcome: request.response.outcome },
    response: { outcome: request.response.outcome, details: request.response },
  }),
  notOurs: ({ request }) => ({
    // The platform loses sight of the case by this; the officer names the next respondent on accepting again.
    set: { forwarded_at: null, respondent_id: null, handler_id: null },
    note: request.reason,
    facts: { responsible: request.responsible },
  }),
  requestInformation: ({ request, side }) => ({
    set: { asked_by: side === 'respondent' ? 'respondent' : 'regulator' },
    statement: { kind: 'question', text: request.question, visible_to: withoutAffected },
  }),
  supply: ({ request }) => ({
    statement: { kind: 'answer', text: request.answer, visible_to: withoutAffected },
  }),
  lapse: () => ({}),
  confirm: ({ request }) => ({
    set: { rating: request.rating ?? null },
    facts: request.rating ? { rating: request.rating } : {},
  }),
  dispute: ({ request }) => ({
    statement: { kind: 'dispute', text: request.reason, visible_to: everybody },
  }),
  verify: ({ request }) => ({
    ...(request.retest ? { retest: { details: request.retest } } : {}),
    facts: request.retest ? { retest: request.retest.result } : { groundsAccepted: true },
  }),
  return: ({ request, row, at, respondentId }) => ({
    // A reopened refusal reaches the platform for the first time here.
    set: {
      ...(row.forwarded_at === null ? againstRespondent(row, respondentId) : {}),
      times_returned: row.times_returned + 1,
      forwarded_at: row.forwarded_at ?? at.toISOString(),
    },
    note: request.reason,
  }),
  // The portal's own reason is always the same, and screens have words for it in both languages.
  escalate: ({ request, actor }) => (actor.kind === 'system' ? {} : { note: request.reason }),
  requestExtension: ({ request }) => ({
    set: { extension: 'asked', extension_days: request.days },
    note: request.reason,
    facts: { extensionDays: request.days },
  }),
  grantExtension: ({ request }) => ({
    set: { extension: 'granted', extension_days: request.days },
    note: request.reason,
    facts: { extensionDays: request.days },
  }),
  declineExtension: ({ request }) => ({ set: { extension: 'declined' }, note: request.reason }),
  orderRectification: ({ request }) => ({ note: request.finding }),
  withdraw: () => ({}),
  reopen: ({ request, row }) => ({
    set: row.closed_as === 'refused' ? { refusal_reopened: true } : {},
    note: request.reason,
  }),
};

/** Nobody is the affected side of a complaint about themselves. */
function againstRespondent(row: CaseRow, respondentId: string | null): CaseChanges {
  const affected = row.affected_id === respondentId ? { affected_id: null, affected_handler_id: null } : {};
  return { respondent_id: respondentId, ...affected };
}

/** The effect of a request. */
export function effectOf<A extends Action>(action: A, input: EffectInput<A>): Effect {
  return effects[action](input);
}
