import { ListItemIcon, ListItemText, MenuItem, TextField } from '@mui/material';
import Check from '@mui/icons-material/Check';
import { useId } from 'react';
import { wordsIn } from '../../api/query';
import type { Choice } from '../../fields/choices';
import { useLabels } from '../../i18n/useLabels';
import { menuSlots } from '../../layout/menu-slots';

interface FilterFieldProps {
  readonly label: string;
  readonly filter: { readonly choices: readonly Choice[]; readonly many: boolean };
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One filter with its choices; several may be ticked where the API takes several. */
export function FilterField({ label, filter: { choices, many }, value, onChange }: FilterFieldProps) {
  const id = useId();
  const { common } = useLabels();
  const chosen = wordsIn(value);
  const labelOf = (word: string) => choices.find((choice) => choice.value === word)?.label ?? word;
  if (!many) {
    return (
      <TextField
        id={id}
        select
        label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{common.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </TextField>
    );
  }
  return (
    <TextField
      id={id}
      select
      label={label}
      value={chosen}
      onChange={({ target }) => onChange(String(target.value))}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          MenuProps: { slotProps: menuSlots(label) },
          renderValue: () => (chosen.length > 0 ? chosen.map(labelOf).join(' · ') : common.all),
        },
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} dense>
          <ListItemIcon>{chosen.includes(choice.value) && <Check fontSize="small" />}</ListItemIcon>
          <ListItemText primary={choice.label} />
        </MenuItem>
      ))}
    </TextField>
  );
}
