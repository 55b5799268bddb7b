import type { TaskAction } from '@hutong/casework';
import { useLabels, useLedgerWords } from '../i18n/useLabels';

/** What the buttons say. "Cancel" alone would be the word with which every form is closed. */
export function useTaskActionNames(): Record<TaskAction, string> {
  const { taskActions } = useLedgerWords();
  const { tasks } = useLabels();
  return { ...taskActions, cancel: tasks.cancelTask };
}
