import { TextField as MuiTextField } from '@mui/material';
import { useId, type HTMLInputTypeAttribute } from 'react';
import { useController } from 'react-hook-form';
import { visibleCharacters } from '@hutong/casework';
import { useFieldProblem } from './useFieldProblem';
import { useLabels } from '../i18n/useLabels';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string;
}

interface TextFieldProps extends FieldProps {
  /** Rows of a text of several lines. */
  readonly rows?: number;
  /** Characters that are needed at least; shows a counter. */
  readonly least?: number;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly inputMode?: 'numeric' | 'email' | 'text';
}

/** A line or several lines of text; days, too, as `type="date"`. */
export function TextField({ name, label, required, hint, rows, least, type, ...input }: TextFieldProps) {
  const id = useId();
  const { field, fieldState, formState } = useController({ name });
  const problem = useFieldProblem()(fieldState.error?.message);
  const { forms } = useLabels();
  const text = typeof field.value === 'string' ? field.value : '';
  const written = visibleCharacters(text).length;
  const count = least ? forms.counter(written, least) : undefined;
  const tooShort = formState.isSubmitted && written < (least ?? 0);
  return (
    <MuiTextField
      id={id}
      label={label}
      type={type}
      name={field.name}
      value={text}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      required={required}
      error={problem !== undefined || tooShort}
      helperText={[problem ?? hint, count].filter(Boolean).join(' ') || undefined}
      multiline={rows !== undefined}
      minRows={rows}
      maxRows={rows ? rows * 4 : undefined}
      autoComplete={input.autoComplete ?? 'off'}
      autoFocus={input.autoFocus}
      slotProps={{
        htmlInput: { inputMode: input.inputMode },
        inputLabel: type === 'date' ? { shrink: true } : undefined,
      }}
    />
  );
}

export const DayField = (props: FieldProps) => <TextField {...props} type="date" />;
