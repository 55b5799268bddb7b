import type { NeedProblem } from '@hutong/casework';
import type { Actor } from '../access/actor';
import type { Statement, Tx } from '../database/tx';

/** A complaint about a platform that the asker sees. */
export interface LinkableComplaint {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
}

/** Of the named complaints those about a platform, as far as the asker sees them. */
export const complaintsAbout = (
  tx: Tx,
  platformId: string,
  ids: readonly string[],
): Promise<LinkableComplaint[]> =>
  tx.query<{ id: string; state: string; revision: number }>({
    name: 'task:complaints-about',
    text: 'SELECT id, state, revision FROM complaint WHERE id = ANY ($1) AND respondent_id = $2 ORDER BY id',
    values: [ids, platformId],
  });

/** Names those that are about somebody else, or that the asker does not see: the same to whoever asks. */
export const linkProblems = (
  ids: readonly string[],
  found: readonly LinkableComplaint[],
  field = '/complaints',
): NeedProblem[] =>
  ids.flatMap((id, index) =>
    found.some((one) => one.id === id.toLowerCase())
      ? []
      : [{ code: 'need_complaints_of_platform', field: `${field}/${index}` }],
  );

/** Which of the complaints a task has already. */
export async function linkedAlready(tx: Tx, taskId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>({
    name: 'task:linked-already',
    text: 'SELECT complaint_id AS id FROM task_complaint WHERE task_id = $1 AND complaint_id = ANY ($2)',
    values: [taskId, ids],
  });
  return new Set(rows.map(({ id }) => id));
}

export const addLinks = (taskId: string, ids: readonly string[], actor: Actor, at: Date): Statement => ({
  name: 'task:link',
  text: `INSERT INTO task_complaint (task_id, complaint_id, linked_at, linked_by)
    SELECT $1, id, $3, $4 FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING`,
  values: [taskId, ids, at.toISOString(), actor.personId],
});

export const removeLink = (taskId: string, complaintId: string): Statement => ({
  name: 'task:unlink',
  text: 'DELETE FROM task_complaint WHERE task_id = $1 AND complaint_id = $2',
  values: [taskId, complaintId],
});

/** A strike-off reaches every linked complaint anew: one that was not ripe for the last one may be now. */
export const clearSettled = (taskId: string): Statement => ({
  name: 'task:unsettle',
  text: 'UPDATE task_complaint SET settled_at = NULL WHERE task_id = $1 AND settled_at IS NOT NULL',
  values: [taskId],
});

export const settleLink = (taskId: string, complaintId: string, at: Date): Statement => ({
  name: 'task:settle',
  text: 'UPDATE task_complaint SET settled_at = $3 WHERE task_id = $1 AND complaint_id = $2',
  values: [taskId, complaintId, at.toISOString()],
});
