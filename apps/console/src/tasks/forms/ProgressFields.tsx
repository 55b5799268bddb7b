import { Box, Slider, TextField as MuiTextField } from '@mui/material';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { leastText } from '@hutong/casework';
import { FilesField } from '../../fields/FilesField';
import { ManyChoicesField } from '../../fields/ManyChoicesField';
import { TextField } from '../../fields/TextField';
import { useFieldProblem } from '../../fields/useFieldProblem';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import type { TaskFieldsProps } from './task-forms';
import { percentIn } from './task-typed';

/** How far it is, which stages are reached, and what shows it. */
export function ProgressFields({ record: { milestonePlan } }: TaskFieldsProps) {
  const { tasks, forms } = useLabels();
  const { day } = useFormats();
  const ahead = milestonePlan
    .filter(({ reachedAt }) => reachedAt === null)
    .map(({ id, title, dueOn }) => ({ value: id, label: `${title} · ${day(dueOn)}` }));
  return (
    <>
      <PercentField />
      <TextField name="text" label={tasks.progressText} rows={3} hint={forms.atLeast(leastText)} required />
      {ahead.length > 0 && (
        <ManyChoicesField name="reached" label={tasks.milestones.reachedNow} choices={ahead} />
      )}
      <FilesField name="files" label={forms.evidence} />
    </>
  );
}

/** To be drawn or to be typed. */
function PercentField() {
  const id = useId();
  const { tasks } = useLabels();
  const { field, fieldState } = useController({ name: 'percent' });
  const problem = useFieldProblem()(fieldState.error?.message);
  const percent = percentIn(field.value);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 112px', gap: 2, alignItems: 'start' }}>
      <Slider
        aria-label={tasks.progress}
        value={Math.min(100, Math.max(0, percent ?? 0))}
        step={5}
        valueLabelDisplay="auto"
        color="secondary"
        onChange={(_event, value) => field.onChange(value)}
        sx={{ mx: 1, mt: 0.25, width: 'calc(100% - 16px)' }}
      />
      <MuiTextField
        id={id}
        type="number"
        label={tasks.percent}
        name={field.name}
        value={typeof field.value === 'number' || typeof field.value === 'string' ? field.value : ''}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        required
        error={problem !== undefined}
        helperText={problem}
        slotProps={{ htmlInput: { min: 0, max: 100, step: 1 }, inputLabel: { shrink: true } }}
      />
    </Box>
  );
}
