import { Alert } from '@mui/material';
import { taskActions, type TaskAction } from '@hutong/casework';
import type { TaskRecord } from '@hutong/contract';
import { ActionChoices } from '../../complaints/page/ActionChoices';
import { useLabels } from '../../i18n/useLabels';
import { TaskActionForm } from '../forms/TaskActionForm';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { useTaskActionNames } from '../useTaskActionNames';

const quiet: readonly TaskAction[] = ['cancel', 'carryOver', 'reopen', 'requestExtension'];

/** What can be done with the task now; and where somebody else must do it, that. */
export function TaskActions({ record }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  const names = useTaskActionNames();
  const { personId } = useLedgerDesk();
  const bySomebodyElse = record.state === 'submitted' && record.verifiedBy?.id === personId;
  return (
    <ActionChoices
      recordId={record.id}
      known={taskActions}
      offered={record.actions}
      names={names}
      quiet={quiet}
      form={(action, close) => <TaskActionForm key={action} action={action} record={record} close={close} />}
    >
      {bySomebodyElse && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {tasks.strikeOff.bySomebodyElse}
        </Alert>
      )}
    </ActionChoices>
  );
}
