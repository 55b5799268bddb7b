import { TextField } from '@mui/material';
import { useId, useState } from 'react';

interface TypedFilterFieldProps {
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A filter that is typed; it counts when one leaves it or presses Enter, a chosen day at once. */
export function TypedFilterField({ label, type, value, onChange }: TypedFilterFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const commit = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <TextField
      id={id}
      label={label}
      type={type}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
