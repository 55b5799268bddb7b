import { Checkbox, FormControl, FormControlLabel, FormHelperText } from '@mui/material';
import { useController } from 'react-hook-form';
import type { FieldProps } from './TextField';
import { useFieldProblem } from './useFieldProblem';

/** Yes or no, as one box to tick. */
export function TickField({ name, label, hint }: FieldProps) {
  const { field, fieldState } = useController({ name });
  const problem = useFieldProblem()(fieldState.error?.message);
  return (
    <FormControl error={problem !== undefined}>
      <FormControlLabel
        label={label}
        slotProps={{ typography: { variant: 'body2' } }}
        control={
          <Checkbox
            size="small"
            checked={field.value === true}
            onChange={(_event, ticked) => field.onChange(ticked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref, name: field.name } }}
          />
        }
      />
      <FormHelperText>{problem ?? hint}</FormHelperText>
    </FormControl>
  );
}
