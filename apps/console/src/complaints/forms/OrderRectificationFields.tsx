import { ChoiceField } from '../../fields/ChoiceField';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { useOpenTasks } from '../../tasks/task-requests';
import type { ActionFieldsProps } from './action-forms';
import { FindingFields } from './TextFields';

/** The finding, and which open task of the platform answers it; without one a new item is listed. */
export function OrderRectificationFields({ record }: ActionFieldsProps) {
  const { inComplaints } = useLabels().tasks;
  const { taskStates } = useLedgerWords();
  const open = useOpenTasks(record.respondent?.slug ?? null).data?.items ?? [];
  const choices = open.map(({ id, number, title, state }) => ({
    value: id,
    label: `${number} · ${title} · ${taskStates[state]}`,
  }));
  return (
    <>
      <FindingFields />
      <ChoiceField name="task" label={inComplaints.task} choices={choices} empty={inComplaints.newItem} />
    </>
  );
}
