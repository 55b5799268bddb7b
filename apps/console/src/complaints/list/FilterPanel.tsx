import { Box, Button, Collapse } from '@mui/material';
import TuneIcon from '@mui/icons-material/Tune';
import { useState } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { FilterField } from './FilterField';
import { TypedFilterField } from './TypedFilterField';
import { typedFilters, useFilterChoices } from './filter-choices';
import { useComplaintList } from './useComplaintList';

/** All filters, folded away until they are wanted. */
export function FilterPanel() {
  const { list } = useLabels();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        sx={{ height: 37 }}
        aria-expanded={open}
        aria-controls="complaint-filters"
        startIcon={<TuneIcon fontSize="small" />}
        onClick={() => setOpen(!open)}
      >
        {list.filters}
      </Button>
      <Box id="complaint-filters" sx={{ order: 9, width: '100%' }}>
        <Collapse in={open} unmountOnExit>
          <FilterFields />
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
    <Box
      role="group"
      aria-label={list.filtersTitle}
      sx={{ display: 'grid', gap: 1.25, pt: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))' }}
    >
      {choices.map((filter) => (
        <FilterField
          key={filter.name}
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
    </Box>
  );
}
