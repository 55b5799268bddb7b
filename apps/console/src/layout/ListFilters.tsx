import { Box, TextField } from '@mui/material';
import { useListContext } from 'ra-core';
import { useId } from 'react';
import { filtersOf } from '../api/query';
import { TypedFilterField } from '../complaints/list/TypedFilterField';
import type { Choice } from '../fields/choices';
import { useLabels } from '../i18n/useLabels';

export interface ListFilter {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A search and a few choices over a plain list. */
export function ListFilters({
  search,
  choices,
}: {
  readonly search: string;
  readonly choices: readonly ListFilter[];
}) {
  const list = useListContext();
  const filters = filtersOf(list.filterValues);
  const set = (name: string, value: string) => list.setFilters(filtersOf({ ...filters, [name]: value }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.25,
        mb: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
        maxWidth: 900,
      }}
    >
      <TypedFilterField
        label={search}
        type="text"
        value={filters['q'] ?? ''}
        onChange={(value) => set('q', value)}
      />
      {choices.map((filter) => (
        <FilterChoice
          key={filter.name}
          filter={filter}
          value={filters[filter.name] ?? ''}
          onChange={(value) => set(filter.name, value)}
        />
      ))}
    </Box>
  );
}

interface FilterChoiceProps {
  readonly filter: ListFilter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FilterChoice({ filter, value, onChange }: FilterChoiceProps) {
  const id = useId();
  const { common } = useLabels();
  return (
    <TextField
      id={id}
      select
      label={filter.label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{common.all}</option>
      {filter.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
