import { ListItemIcon, ListItemText, MenuItem, TextField } from '@mui/material';
import Check from '@mui/icons-material/Check';
import { useId } from 'react';
import { wordsIn } from '../../api/query';
import { useLabels } from '../../i18n/useLabels';
import { menuSlots } from '../../layout/menu-slots';
import type { FilterChoices } from './filter-choices';

interface FilterFieldProps {
  readonly filter: FilterChoices;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One filter with its choices; several may be ticked where the API takes several. */
export function FilterField({ filter: { name, choices, many }, value, onChange }: FilterFieldProps) {
  const id = useId();
  const { list, common } = useLabels();
  const chosen = wordsIn(value);
  const labelOf = (word: string) => choices.find((choice) => choice.value === word)?.label ?? word;
  if (!many) {
    return (
      <TextField
        id={id}
        select
        label={list.fields[name]}
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
      label={list.fields[name]}
      value={chosen}
      onChange={({ target }) => onChange(String(target.value))}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          MenuProps: { slotProps: menuSlots(list.fields[name]) },
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
