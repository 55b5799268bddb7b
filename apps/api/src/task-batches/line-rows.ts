import type { Statement } from '../database/tx';
import type { LineProblem } from './failures';

/** Batches with something to do, the oldest first. */
export const openBatches: Statement = {
  name: 'batch:open',
  text: `SELECT id, kind, person_id AS "personId" FROM batch
    WHERE finished_at IS NULL AND cancelled_at IS NULL ORDER BY created_at LIMIT 100`,
};

/** The next line that waits and that nobody else has; locked until the end of the transaction. */
export const takeLine = (batchId: string): Statement => ({
  name: 'batch:take',
  text: `SELECT l.line, l.request FROM batch_line l JOIN batch b ON b.id = l.batch_id
    WHERE l.batch_id = $1 AND l.state = 'waiting' AND b.cancelled_at IS NULL
    ORDER BY l.line LIMIT 1 FOR UPDATE OF l SKIP LOCKED`,
  values: [batchId],
});

export const lineDone = (batchId: string, line: number, task: string): Statement => ({
  name: 'batch:done',
  text: `UPDATE batch_line SET state = 'done', record_id = $3 WHERE batch_id = $1 AND line = $2`,
  values: [batchId, line, task],
});

/** Unless somebody else has done it in between. */
export const lineFailed = (batchId: string, line: number, problem: LineProblem): Statement => ({
  name: 'batch:failed',
  text: `UPDATE batch_line SET state = 'failed', problem = $3
    WHERE batch_id = $1 AND line = $2 AND state = 'waiting'`,
  values: [batchId, line, JSON.stringify(problem)],
});

export const finishBatch = (batchId: string, at: Date): Statement => ({
  name: 'batch:finish',
  text: `UPDATE batch b SET finished_at = $2 WHERE b.id = $1 AND b.finished_at IS NULL AND b.cancelled_at IS NULL
    AND NOT EXISTS (SELECT FROM batch_line l WHERE l.batch_id = b.id AND l.state = 'waiting')`,
  values: [batchId, at.toISOString()],
});
