import { Typography } from '@mui/material';
import { ReasonFields } from '../../complaints/forms/TextFields';
import { DayField } from '../../fields/TextField';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import type { TaskFieldsProps } from './task-forms';

/** Until when it is to be done again, and why. */
export function NewDateFields() {
  const { tasks } = useLabels();
  return (
    <>
      <ReasonFields />
      <DayField name="dueOn" label={tasks.dates.newDate} required />
    </>
  );
}

/** Until when the platform needs, and why; the date as it is stands above. */
export const ExtensionRequestFields = ({ record }: TaskFieldsProps) => (
  <>
    <DateNow record={record} />
    <NewDateFields />
  </>
);

/** The date that was asked for, or an earlier one. */
export function GrantFields({ record }: TaskFieldsProps) {
  const { tasks } = useLabels();
  const { day } = useFormats();
  return (
    <>
      <DateNow record={record} />
      {record.extensionAskedOn && (
        <Typography variant="body2">{tasks.dates.asked(day(record.extensionAskedOn))}</Typography>
      )}
      <NewDateFields />
    </>
  );
}

function DateNow({ record: { orderedDueOn, extensions } }: TaskFieldsProps) {
  const { tasks } = useLabels();
  const { day } = useFormats();
  return orderedDueOn ? (
    <Typography variant="body2">
      {tasks.dates.now(day(orderedDueOn))} {tasks.dates.askedTimes(String(extensions))}
    </Typography>
  ) : null;
}
