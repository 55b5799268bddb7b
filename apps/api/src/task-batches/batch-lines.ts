import { id, legalDay, type WriteTaskBatch, writeTask } from '@hutong/contract';
import { z } from 'zod';

/** One piece of the work as it waits: `label` names it when it fails. */
export interface NewLine {
  readonly label: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What waits in a line of each kind. */
export const lineRequests = {
  order: writeTask,
  draft: z.object({ task: id, dueOn: legalDay, demand: z.string().optional() }),
  issue: z.object({ task: id, reason: z.string().optional() }),
} as const;

/** A line for each platform or task, each once; `numberOf` knows the tasks that the asker sees. */
export function linesOf(wish: WriteTaskBatch, numberOf: (task: string) => string | undefined): NewLine[] {
  if (wish.kind === 'order') {
    const { kind: _kind, platforms, ...order } = wish;
    return [...new Set(platforms)].map((platform) => ({
      label: platform,
      request: { as: 'draft', platform, ...order },
    }));
  }
  const { kind: _kind, tasks, ...said } = wish;
  const each = new Set(tasks.map((task) => task.toLowerCase()));
  return [...each].map((task) => ({ label: numberOf(task) ?? task, request: { task, ...said } }));
}
