import { useQueryClient } from '@tanstack/react-query';
import type { TaskRecord } from '@hutong/contract';
import { taskKey, tasksKey } from './task-requests';

/** Shows how a task is after one's own step; lists and numbers about it are asked for anew. */
export function useShowTask(): (record: TaskRecord) => void {
  const cache = useQueryClient();
  return (record) => {
    cache.setQueryData<TaskRecord>(taskKey(record.id), (shown) =>
      shown && shown.revision > record.revision ? shown : record,
    );
    for (const list of ['list', 'board', 'timeline', 'open'])
      void cache.invalidateQueries({ queryKey: [...tasksKey, list] });
    for (const queryKey of [['deadlines'], ['cockpit'], ['complaints'], ['complaint'], ['desk']])
      void cache.invalidateQueries({ queryKey });
  };
}
