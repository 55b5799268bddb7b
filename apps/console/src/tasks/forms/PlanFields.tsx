import { leastText } from '@hutong/casework';
import { FilesField } from '../../fields/FilesField';
import { TextField } from '../../fields/TextField';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { MilestonesField } from './MilestonesField';
import type { TaskFieldsProps } from './task-forms';

/** How the platform will do it, and in which stages. */
export function PlanFields({ record: { orderedDueOn } }: TaskFieldsProps) {
  const { tasks, forms } = useLabels();
  const { day } = useFormats();
  return (
    <>
      <TextField name="plan" label={tasks.plan} rows={5} hint={forms.atLeast(leastText)} required />
      <MilestonesField hint={orderedDueOn ? tasks.milestones.planHint(day(orderedDueOn)) : ''} />
      <FilesField name="files" label={forms.evidence} />
    </>
  );
}
