import type { LedgerKind } from '@hutong/casework';
import type { Statement } from '../../database/tx';

/** The table of what is particular to a kind. */
export const detailTable: Record<LedgerKind, string> = {
  campaign: 'campaign',
  task: 'task',
  self_inspection: 'self_inspection',
  commitment: 'commitment',
};

/** A record of a kind, locked until the end of the transaction. */
export const lockRecord = (id: string, kind: LedgerKind): Statement => ({
  name: `ledger:lock:${kind}`,
  text: `SELECT to_json(r) AS row FROM ledger_record r WHERE r.id = $1 AND r.kind = '${kind}' FOR UPDATE OF r`,
  values: [id],
});

/** A statement of its own: one that waited for the lock would show it as it was. */
export const loadDetail = (id: string, kind: LedgerKind): Statement => ({
  name: `ledger:detail:${kind}`,
  text: `SELECT to_json(d) AS detail FROM ${detailTable[kind]} d WHERE d.id = $1`,
  values: [id],
});

/** A running clock of the ledger as the rules know it; `k` is the clock. */
export const ledgerClock = `json_build_object('kind', k.kind, 'milestoneId', k.milestone_id, 'ruleVersion', k.rule_version,
  'startedAt', k.started_at, 'dueOn', k.due_on, 'dueAt', k.due_at, 'provisional', k.provisional,
  'doneUntil', k.done_until, 'nextStepAt', k.next_step_at)`;

export const ledgerRunning = (id: string): Statement => ({
  name: 'ledger:running',
  text: `SELECT ${ledgerClock} AS clock FROM clock k WHERE k.record_id = $1 AND k.stopped_at IS NULL ORDER BY k.id`,
  values: [id],
});

/** Asked under the asker's own role: unseen and missing are the same. */
export const seeRecord = (id: string): Statement => ({
  name: 'ledger:visible',
  text: 'SELECT id FROM ledger_record WHERE id = $1',
  values: [id],
});
