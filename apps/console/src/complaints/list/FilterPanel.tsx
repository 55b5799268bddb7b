import { Box, Button, Collapse } from '@mui/material';
import TuneIcon from '@mui/icons-material/Tune';
import { useState, type ReactNode } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { FilterField } from './FilterField';
import { TypedFilterField } from './TypedFilterField';
import { typedFilters, useFilterChoices } from './filter-choices';
import { useComplaintList } from './useComplaintList';

/** All filters of complaints. */
export const FilterPanel = () => (
  <FoldedFilters id="complaint-filters">
    <FilterFields />
  </FoldedFilters>
);

/** Filters, folded away until they are wanted. */
export function FoldedFilters({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { list } = useLabels();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        sx={{ height: 37 }}
        aria-expanded={open}
        aria-controls={id}
        startIcon={<TuneIcon fontSize="small" />}
        onClick={() => setOpen(!open)}
      >
        {list.filters}
      </Button>
      <Box id={id} sx={{ order: 9, width: '100%' }}>
        <Collapse in={open} unmountOnExit>
          {children}
        </Collapse>
      </Box>
    </>
  );
}

function FilterFields() {
  const { list } = useLabels();
  const { filters, set } = useComplaintList();
  const choices = useFilterChoices();
  return (
    <FilterGrid>
      {choices.map((filter) => (
        <FilterField
          key={filter.name}
          label={list.fields[filter.name]}
          filter={filter}
          value={filters[filter.name] ?? ''}
          onChange={(value) => set(filter.name, value)}
        />
      ))}
      {typedFilters.map((name) => (
        <TypedFilterField
          key={name}
          label={list.fields[name]}
          type={name === 'domain' ? 'text' : 'date'}
          value={filters[name] ?? ''}
          onChange={(value) => set(name, value)}
        />
      ))}
    </FilterGrid>
  );
}

/** The fields of filters, as many beside each other as there is room for. */
export function FilterGrid({ children }: { readonly children: ReactNode }) {
  const { list } = useLabels();
  return (
    <Box
      role="group"
      aria-label={list.filtersTitle}
      sx={{ display: 'grid', gap: 1.25, pt: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))' }}
    >
      {children}
    </Box>
  );
}
