import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { z } from 'zod';
import type { Choice } from './choices';
import type { FieldProps } from './TextField';
import { useFieldProblem } from './useFieldProblem';

const words = z.array(z.string());

/** Any number of a closed list, as boxes to tick. */
export function ManyChoicesField({
  name,
  label,
  required,
  hint,
  choices,
}: FieldProps & { readonly choices: readonly Choice[] }) {
  const hintId = useId();
  const { field, fieldState } = useController({ name });
  const problem = useFieldProblem()(fieldState.error?.message ?? fieldState.error?.root?.message);
  const chosen = words.safeParse(field.value).data ?? [];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <FormControl component="fieldset" required={required} error={problem !== undefined}>
      <FormLabel component="legend" sx={{ fontSize: '0.8rem' }}>
        {label}
      </FormLabel>
      <FormGroup row aria-describedby={hintId} sx={{ columnGap: 1 }}>
        {choices.map(({ value, label: text }, index) => (
          <FormControlLabel
            key={value}
            label={text}
            slotProps={{ typography: { variant: 'body2' } }}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.5 }}
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
                onBlur={field.onBlur}
                slotProps={{ input: { ref: index === 0 ? field.ref : undefined, name: field.name } }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText id={hintId}>{problem ?? hint}</FormHelperText>
    </FormControl>
  );
}
