import type { TaskBatch, WriteTaskBatch } from '@hutong/contract';
import { insertRow, insertRows } from '../casework/ledger/ledger-writes';
import type { Statement } from '../database/tx';
import type { NewLine } from './batch-lines';
import type { LineProblem } from './failures';

/** A batch as it is kept; its failures have no words yet. */
export type KeptBatch = Omit<TaskBatch, 'failures'> & {
  readonly failures: readonly {
    readonly line: number;
    readonly label: string;
    /** Of a line that is about a platform. */
    readonly platform: { readonly zh: string; readonly en: string } | null;
    readonly taskId: string | null;
    readonly problem: LineProblem;
  }[];
};

/** Row-level security shows people their own batches only. */
const kept = (which: string) => `
  SELECT json_build_object('id', b.id, 'kind', b.kind, 'createdAt', b.created_at, 'finishedAt', b.finished_at,
    'state', CASE WHEN b.finished_at IS NOT NULL THEN 'finished'
      WHEN b.cancelled_at IS NOT NULL THEN 'cancelled' ELSE 'running' END,
    'total', n.total, 'done', n.done, 'failed', n.failed, 'tasks', n.tasks, 'failures', n.failures) AS batch
  FROM (SELECT * FROM batch ${which}) b CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE l.state = 'done')::int AS done,
      count(*) FILTER (WHERE l.state = 'failed')::int AS failed,
      coalesce(json_agg(l.record_id ORDER BY l.line) FILTER (WHERE l.state = 'done'), '[]') AS tasks,
      coalesce(json_agg(json_build_object('line', l.line, 'label', l.label, 'taskId', l.request->>'task',
        'platform', CASE WHEN o.id IS NOT NULL THEN json_build_object('zh', o.name_zh, 'en', o.name_en) END,
        'problem', l.problem) ORDER BY l.line) FILTER (WHERE l.state = 'failed'), '[]') AS failures
    FROM batch_line l LEFT JOIN organisation o ON b.kind = 'order' AND o.slug = l.label
    WHERE l.batch_id = b.id) n
  ORDER BY b.created_at DESC, b.id DESC`;

export const batchById = (id: string): Statement => ({
  name: 'batch:one',
  text: kept('WHERE id = $1'),
  values: [id],
});

export const newestBatches = (personId: string | null): Statement => ({
  name: 'batch:newest',
  text: kept('WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 20'),
  values: [personId],
});

/** A batch with all its lines; as the casework role. */
export const insertBatch = (
  batch: {
    readonly id: string;
    readonly kind: WriteTaskBatch['kind'];
    readonly personId: string | null;
    readonly at: Date;
  },
  lines: readonly NewLine[],
): Statement[] => [
  insertRow('batch', {
    ...{ id: batch.id, kind: batch.kind, person_id: batch.personId },
    created_at: batch.at.toISOString(),
  }),
  ...insertRows(
    'batch_line',
    lines.map((line, index) => ({ batch_id: batch.id, line: index + 1, ...line, state: 'waiting' })),
  ),
];

/** What waits is left; as the casework role. A batch that has finished stays finished. */
export const cancelBatch = (id: string, at: Date): Statement => ({
  name: 'batch:cancel',
  text: `UPDATE batch SET cancelled_at = $2 WHERE id = $1 AND finished_at IS NULL AND cancelled_at IS NULL`,
  values: [id, at.toISOString()],
});

/** Numbers of the tasks that the asker sees. */
export const taskNumbers = (ids: readonly string[]): Statement => ({
  name: 'batch:numbers',
  text: `SELECT id, number FROM ledger_record WHERE kind = 'task' AND id = ANY ($1)`,
  values: [ids],
});
