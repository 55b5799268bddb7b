import type { MergeTarget } from '@hutong/casework';
import type { Statement, Tx } from '../database/tx';
import type { CaseRow } from './case-row';

/** The case, locked until the end of the transaction. */
export function lockCase(id: string): Statement {
  return {
    name: 'case:lock',
    text: 'SELECT to_json(c) AS row FROM complaint c WHERE c.id = $1 FOR UPDATE OF c',
    values: [id],
  };
}

/** A running clock as the rules know it; `k` is the clock. */
export const runningClock = `json_build_object('kind', k.kind, 'ruleVersion', k.rule_version,
  'startedAt', k.started_at, 'dueOn', k.due_on, 'dueAt', k.due_at, 'provisional', k.provisional, 'pauses', k.pauses,
  'extendedBy', k.extended_by, 'doneUntil', k.done_until, 'nextStepAt', k.next_step_at)`;

/** The running clocks of a case. A statement of its own: one that waited for the lock would show them as they were. */
export function runningClocks(id: string): Statement {
  return {
    name: 'case:clocks',
    text: `SELECT ${runningClock} AS clock FROM clock k WHERE k.complaint_id = $1 AND k.stopped_at IS NULL`,
    values: [id],
  };
}

/** A case as the asker may see it, not locked. */
export async function loadCase(tx: Tx, id: string): Promise<CaseRow | undefined> {
  const [found] = await tx.query<{ row: CaseRow }>({
    name: 'case:load',
    text: 'SELECT to_json(c) AS row FROM complaint c WHERE c.id = $1',
    values: [id],
  });
  return found?.row;
}

/** What the case that somebody wants to merge into has to do with this one. */
export async function mergeTargetOf(tx: Tx, row: CaseRow, target: string): Promise<MergeTarget> {
  if (target === row.id) return 'itself';
  const other = await loadCase(tx, target);
  if (!other || other.merged_into_id !== null) return 'missing';
  return other.respondent_id === row.respondent_id ? 'fits' : 'other_respondent';
}
