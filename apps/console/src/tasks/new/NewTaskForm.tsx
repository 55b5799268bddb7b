import { Alert } from '@mui/material';
import { useNavigate } from 'ra-core';
import type { FieldValues, Resolver } from 'react-hook-form';
import { writeTask, writeTaskBatch, type ComplaintRecord } from '@hutong/contract';
import { StepForm } from '../../complaints/forms/StepForm';
import { useStepForm } from '../../complaints/forms/useStepForm';
import { resolverOf, type Typed } from '../../fields/resolver';
import { useLabels } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { linedFields } from '../forms/task-typed';
import { createTask, startBatch } from '../task-requests';
import { taskAddress, type NewTaskKind } from '../tasks-address';
import { useShowTask } from '../useShowTask';
import { useTasksView } from '../useTasksView';
import { newTaskDefaults, newTaskRequest, unmetOfNew } from './new-task-typed';
import { NewTaskFields } from './NewTaskFields';

interface NewTaskFormProps {
  readonly kind: NewTaskKind;
  readonly complaint: ComplaintRecord | null;
}

const nothingChanges = () => undefined;
const nothingToRead = () => Promise.resolve();

/** From what was typed to the item, and on to its page; several orders go on as a batch. */
export function NewTaskForm({ kind, complaint }: NewTaskFormProps) {
  const { tasks } = useLabels();
  const { making } = tasks;
  const { view, campaign, change, close } = useTasksView();
  const { today } = usePortalTime();
  const navigate = useNavigate();
  const show = useShowTask();
  const request = (typed: Typed) => newTaskRequest(kind, view.complaints, typed);
  const step = useStepForm({
    name: `new-task.${kind}.${view.complaints[0] ?? ''}`,
    defaults: newTaskDefaults({ campaign, platform: view.filters['platform'] ?? '', complaint }),
    resolver: newTaskResolver(kind, request, today),
    setTyping: nothingChanges,
    reload: nothingToRead,
    send: async (typed, sent) => {
      if (kind === 'order') {
        const { id } = await startBatch(writeTaskBatch.parse(request(typed)));
        sent();
        return change({ making: null, batch: id });
      }
      const record = await createTask(writeTask.parse(request(typed)));
      sent();
      show(record);
      navigate(taskAddress(record.id));
    },
  });
  return (
    <StepForm
      step={step}
      name={making.submit[kind]}
      consequence={making.hints[kind]}
      meanwhile={() => null}
      close={() => close()}
    >
      {view.complaints.length > 0 && (
        <Alert severity="info" icon={false}>
          {making.fromComplaints(String(view.complaints.length))}
          {complaint && ` ${complaint.caseNumber} · ${complaint.registrableDomain}`}
        </Alert>
      )}
      <NewTaskFields kind={kind} />
    </StepForm>
  );
}

function newTaskResolver(
  kind: NewTaskKind,
  request: (typed: Typed) => unknown,
  today: () => string,
): Resolver<FieldValues> {
  const rules = { request, lines: linedFields };
  return kind === 'order'
    ? resolverOf({ ...rules, shape: writeTaskBatch, more: (valid) => unmetOfNew(valid, today()) })
    : resolverOf({ ...rules, shape: writeTask, more: (valid) => unmetOfNew(valid, today()) });
}
