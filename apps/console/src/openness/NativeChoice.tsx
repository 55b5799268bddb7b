import { TextField } from '@mui/material';
import { useId } from 'react';
import type { Choice } from '../fields/choices';

interface NativeChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  /** What the empty choice says; without it one is always chosen. */
  readonly empty?: string;
}

/** One of a list, at once: no form around it. */
export function NativeChoice({ label, value, choices, onChange, empty }: NativeChoiceProps) {
  const id = useId();
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {choices.map(({ value: each, label: words }) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </TextField>
  );
}
