import type { TaskTransition } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { RecordRow } from '../casework/ledger/record-row';
import { newId } from '../database/id';
import type { Statement } from '../database/tx';

type Submission = Extract<TaskTransition, { action: 'submit' }>;

/** The rectification report of the next round. `revision` tells which files came with it. */
export function addReport(
  { id, revision }: RecordRow,
  { text, scenes, clientVersions }: Submission,
  actor: Actor,
  at: Date,
): Statement {
  const details = { text, scenes, clientVersions, revision: revision + 1 };
  return {
    name: 'task:report',
    text: `INSERT INTO task_report (id, task_id, round, details, author_id, at)
      SELECT $1, $2, coalesce(max(round), 0) + 1, $3, $4, $5 FROM task_report WHERE task_id = $2`,
    values: [newId(), id, JSON.stringify(details), actor.personId, at.toISOString()],
  };
}
