import { IconButton, InputAdornment, TextField as MuiTextField } from '@mui/material';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import { useId, useState } from 'react';
import { useController } from 'react-hook-form';
import { useLabels } from '../i18n/useLabels';
import type { FieldProps } from './TextField';
import { useFieldProblem } from './useFieldProblem';

/** A password; pasting is welcome and it can be looked at. */
export function PasswordField({
  name,
  label,
  hint,
  autoComplete,
}: FieldProps & { readonly autoComplete: 'current-password' | 'new-password' }) {
  const id = useId();
  const { access } = useLabels();
  const { field, fieldState } = useController({ name });
  const [shown, setShown] = useState(false);
  const problem = useFieldProblem()(fieldState.error?.message);
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        aria-label={shown ? access.hidePassword : access.showPassword}
        onClick={() => setShown(!shown)}
      >
        {shown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <MuiTextField
      id={id}
      label={label}
      type={shown ? 'text' : 'password'}
      name={field.name}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      required
      error={problem !== undefined}
      helperText={problem ?? hint}
      autoComplete={autoComplete}
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
}
