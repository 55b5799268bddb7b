import type { TaskState } from '@hutong/casework';
import { useLedgerWords } from '../../i18n/useLabels';
import { DotMark } from '../../layout/DotMark';

/** A tone that groups states: waits for the regulator, for the platform, has come back, or has ended. */
export const stateTones: Record<TaskState, string> = {
  listed: 'info.main',
  draft: 'info.main',
  issued: 'secondary.main',
  in_progress: 'secondary.main',
  submitted: 'primary.main',
  returned: 'warning.main',
  struck_off: 'success.main',
  carried_over: 'text.disabled',
  cancelled: 'text.disabled',
};

export function TaskStateChip({
  state,
  verified = false,
}: {
  readonly state: TaskState;
  readonly verified?: boolean;
}) {
  const { taskStates, ledgerDone } = useLedgerWords();
  return (
    <DotMark look={{ bgcolor: stateTones[state] }}>
      {state === 'submitted' && verified ? ledgerDone.task.verify : taskStates[state]}
    </DotMark>
  );
}
