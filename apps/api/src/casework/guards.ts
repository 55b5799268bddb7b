import {
  CaseError,
  type CaseFacts,
  type MergeTarget,
  type NeedProblem,
  offeredActions,
  openPause,
  type RunningClock,
  type Side,
  type TransitionPayload,
  unmetNeeds,
  legalDateOf,
} from '@hutong/casework';
import type { TransitionRequest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { CaseRow } from './case-row';

/** What the rules of casework look at in a row. */
export function factsOf(
  row: CaseRow,
  actor: Actor,
  now: Date,
  clocks: readonly Pick<RunningClock, 'kind' | 'dueAt' | 'pauses'>[],
): CaseFacts {
  return {
    state: row.state,
    closedAs: row.closed_as,
    closedAt: row.closed_at,
    merged: row.merged_into_id !== null,
    forwarded: row.forwarded_at !== null,
    refusalReopened: row.refusal_reopened,
    askedBy: row.asked_by,
    extension: row.extension,
    responseDueAt: responseDueAt(clocks),
    refusedByViewer: row.refused_by !== null && row.refused_by === actor.personId,
    now,
  };
}

/** When the response clock runs out; while it stands still it does not. */
function responseDueAt(clocks: readonly Pick<RunningClock, 'kind' | 'dueAt' | 'pauses'>[]): string | null {
  const clock = clocks.find(({ kind }) => kind === 'response');
  if (!clock) return null;
  return openPause(clock) ? '9999-12-31T00:00:00Z' : clock.dueAt;
}

/** Throws `action_not_offered` when the table does not offer the action to this person on this case now. */
export function refuseUnoffered(
  request: TransitionRequest,
  row: CaseRow,
  actor: Actor,
  side: Side,
  now: Date,
  clocks: readonly RunningClock[],
): void {
  const offered = actor.role ? offeredActions(factsOf(row, actor, now, clocks), actor.role, side) : [];
  if (!offered.includes(request.action))
    throw new CaseError('action_not_offered', { action: request.action, state: row.state });
}

/** Throws `needs_not_met` with every problem at once. */
export function refuseUnmetNeeds(
  request: TransitionRequest,
  row: CaseRow,
  at: Date,
  known: { respondentId: string | null; mergeTarget: MergeTarget },
): void {
  const problems: NeedProblem[] = unmetNeeds(request.action, {
    kind: row.kind,
    respondentKnown: known.respondentId !== null,
    mergeTarget: known.mergeTarget,
    newestOutcome: row.outcome,
    evidenceCount: 'files' in request ? (request.files?.length ?? 0) : 0,
    today: legalDateOf(at),
    payload: payloadOf(request),
  });
  if (request.action === 'return' && known.respondentId === null)
    problems.push({ code: 'need_respondent', field: '/respondent' });
  if (problems.length > 0) throw new CaseError('needs_not_met', { action: request.action, problems });
}

function payloadOf({
  action: _action,
  revision: _revision,
  note: _note,
  ...payload
}: TransitionRequest): TransitionPayload {
  return { reason: undefined, ...payload };
}
