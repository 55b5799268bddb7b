import { useState } from 'react';
import type { TaskSummary } from '@hutong/contract';
import { mostInBatch } from '../task-requests';

/** The lines that are chosen for a batch; those of other pages stay chosen. */
export function useSelection() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, TaskSummary>>(new Map());
  const put = (tasks: Iterable<TaskSummary>) =>
    setChosen(new Map([...tasks].slice(0, mostInBatch).map((task) => [task.id, task])));
  return {
    chosen,
    tasks: [...chosen.values()],
    toggle: (task: TaskSummary) =>
      put(
        chosen.has(task.id)
          ? [...chosen.values()].filter(({ id }) => id !== task.id)
          : [...chosen.values(), task],
      ),
    add: (tasks: readonly TaskSummary[]) =>
      put([...new Map([...chosen, ...tasks.map((task) => [task.id, task] as const)]).values()]),
    remove: (tasks: readonly TaskSummary[]) =>
      put([...chosen.values()].filter(({ id }) => tasks.every((task) => task.id !== id))),
    replace: put,
    clear: () => put([]),
  };
}
export type Selection = ReturnType<typeof useSelection>;
