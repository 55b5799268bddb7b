import { useQueryClient } from '@tanstack/react-query';
import type { TaskAction } from '@hutong/casework';
import { taskTransition, type TaskRecord } from '@hutong/contract';
import { MeanwhileLines } from '../../campaigns/LedgerHistory';
import { useLedgerStep } from '../../campaigns/useLedgerStep';
import { StepForm } from '../../complaints/forms/StepForm';
import { useLabels } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { doTaskAction, readTask, taskKey } from '../task-requests';
import { useShowTask } from '../useShowTask';
import { useTaskActionNames } from '../useTaskActionNames';
import { confirmedTaskActions, taskForms } from './task-forms';
import { taskRequest, taskResolver } from './task-resolver';

interface TaskActionFormProps {
  readonly action: TaskAction;
  readonly record: TaskRecord;
  readonly close: () => void;
}

/** The form of one action of a task. */
export function TaskActionForm({ action, record, close }: TaskActionFormProps) {
  const { tasks } = useLabels();
  const names = useTaskActionNames();
  const cache = useQueryClient();
  const show = useShowTask();
  const { today } = usePortalTime();
  const { Fields, defaults } = taskForms[action];
  const step = useLedgerStep<TaskRecord>({
    name: `${record.id}.${action}`,
    defaults: defaults(record, today()),
    resolver: taskResolver(action, record, today),
    record,
    send: (typed, revision) =>
      doTaskAction(record.id, taskTransition.parse(taskRequest(action, revision, typed))),
    reload: async () => {
      const next = await readTask(record.id);
      cache.setQueryData(taskKey(record.id), next);
      return next;
    },
    doneAs: () => names[action],
    done: (next) => {
      show(next);
      close();
    },
  });
  const asked = confirmedTaskActions.find((each) => each === action);
  return (
    <StepForm
      step={step}
      name={names[action]}
      consequence={tasks.consequences[action]}
      confirmation={asked && tasks.confirmations[asked]}
      meanwhile={(error) => <MeanwhileLines kind="task" error={error} />}
      close={close}
    >
      <Fields record={record} />
    </StepForm>
  );
}
