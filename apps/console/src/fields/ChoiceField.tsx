import { TextField as MuiTextField } from '@mui/material';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { Choice } from './choices';
import type { FieldProps } from './TextField';
import { useFieldProblem } from './useFieldProblem';

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** What the empty choice says. */
  readonly empty?: string;
}

/** One of a closed list, by the browser's own select: quick by keyboard and on phones. */
export function ChoiceField({ name, label, required, hint, choices, empty = '' }: ChoiceFieldProps) {
  const id = useId();
  const { field, fieldState } = useController({ name });
  const problem = useFieldProblem()(fieldState.error?.message);
  return (
    <MuiTextField
      id={id}
      select
      label={label}
      name={field.name}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      required={required}
      error={problem !== undefined}
      helperText={problem ?? hint}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{empty}</option>
      {choices.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </MuiTextField>
  );
}
