import { Box } from '@mui/material';
import type { TaskState } from '@hutong/casework';
import { useLedgerWords } from '../../i18n/useLabels';

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
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <Box
        component="span"
        aria-hidden="true"
        sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: stateTones[state], flex: 'none' }}
      />
      {state === 'submitted' && verified ? ledgerDone.task.verify : taskStates[state]}
    </Box>
  );
}
