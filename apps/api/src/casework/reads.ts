import type { Statement, Tx } from '../database/tx';
import type { CaseRow } from './case-row';

/** The case, locked until the end of the transaction, and its running clocks. */
export function lockCase(id: string): Statement {
  return {
    name: 'case:lock',
    text: `
      SELECT to_json(c) AS row, coalesce((
        SELECT json_agg(json_build_object('kind', k.kind, 'dueOn', k.due_on, 'dueAt', k.due_at, 'provisional', k.provisional))
        FROM clock k WHERE k.complaint_id = c.id AND k.stopped_at IS NULL), '[]') AS running
      FROM complaint c WHERE c.id = $1 FOR UPDATE OF c`,
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
