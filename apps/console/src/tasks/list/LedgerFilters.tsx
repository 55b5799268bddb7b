import { Box, TextField } from '@mui/material';
import { taskSorts } from '@hutong/contract';
import { FilterChips } from '../../complaints/list/ActiveFilters';
import { FilterField } from '../../complaints/list/FilterField';
import { FilterGrid, FoldedFilters } from '../../complaints/list/FilterPanel';
import { SearchBox } from '../../complaints/list/SearchField';
import { TypedFilterField } from '../../complaints/list/TypedFilterField';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { everyCampaign, type TaskSort } from '../tasks-address';
import { useTasksView } from '../useTasksView';
import { dayFilters, useTaskFilterChoices } from './task-filter-choices';

export const ledgerSearchId = 'tasks-search';

/** Narrows the ledger, whichever way it is looked at. */
export function LedgerFilters() {
  const { tasks } = useLabels();
  const { view, setFilter, clear } = useTasksView();
  const choices = useTaskFilterChoices();
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1.5, alignItems: 'flex-start' }}
        className="no-print"
      >
        <CampaignChooser />
        <SearchBox
          id={ledgerSearchId}
          label={tasks.search}
          hint={tasks.searchHint}
          searched={view.filters['q'] ?? ''}
          search={(sought) => setFilter('q', sought)}
        />
        <FoldedFilters id="task-filters">
          <Fields />
        </FoldedFilters>
        {view.view === 'list' && <SortField />}
      </Box>
      <FilterChips
        filters={view.filters}
        names={tasks.fields}
        choices={choices}
        remove={(name) => setFilter(name, '')}
        clear={clear}
      />
    </>
  );
}

function Fields() {
  const { tasks } = useLabels();
  const { view, setFilter } = useTasksView();
  const choices = useTaskFilterChoices();
  return (
    <FilterGrid>
      {choices.map((filter) => (
        <FilterField
          key={filter.name}
          label={tasks.fields[filter.name]}
          filter={filter}
          value={view.filters[filter.name] ?? ''}
          onChange={(value) => setFilter(filter.name, value)}
        />
      ))}
      {dayFilters.map((name) => (
        <TypedFilterField
          key={name}
          label={tasks.fields[name]}
          type="date"
          value={view.filters[name] ?? ''}
          onChange={(value) => setFilter(name, value)}
        />
      ))}
    </FilterGrid>
  );
}

/** Which campaign; at first the one that is running. */
function CampaignChooser() {
  const { tasks } = useLabels();
  const nameOf = useNameOf();
  const { view, campaigns, campaign, change } = useTasksView();
  const { scenario: _ofOther, ...filters } = view.filters;
  return (
    <TextField
      id="tasks-campaign"
      select
      label={tasks.campaign}
      value={campaign ?? everyCampaign}
      onChange={({ target }) => change({ campaign: target.value, filters })}
      sx={{ width: { xs: '100%', sm: 300 } }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {campaigns.map(({ id, name }) => (
        <option key={id} value={id}>
          {nameOf(name)}
        </option>
      ))}
      <option value={everyCampaign}>{tasks.allCampaigns}</option>
    </TextField>
  );
}

function SortField() {
  const { list, tasks } = useLabels();
  const { view, change } = useTasksView();
  const sortOf = (word: string): TaskSort => taskSorts.find((sort) => sort === word) ?? 'due';
  return (
    <TextField
      id="tasks-sort"
      select
      label={list.sort}
      value={view.sort}
      onChange={({ target }) => change({ sort: sortOf(target.value) })}
      sx={{ width: { xs: '100%', sm: 210 } }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {taskSorts.map((word) => (
        <option key={word} value={word}>
          {tasks.sorts[word]}
        </option>
      ))}
    </TextField>
  );
}
