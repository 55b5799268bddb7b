import { Box, Button, Chip } from '@mui/material';
import { deskOf, useSession } from '../../access/session';
import { wordsIn, type Filters } from '../../api/query';
import { useLabels } from '../../i18n/useLabels';
import { useTask } from '../../tasks/task-requests';
import { useFilterChoices, type FilterChoices } from './filter-choices';
import { queueShown, queuesOf } from './queues';
import { useComplaintList } from './useComplaintList';

/** What narrows the queue at the moment, each to be taken away alone. */
export function ActiveFilters() {
  const { list } = useLabels();
  const { filters, set, change } = useComplaintList();
  const choices = useFilterChoices();
  const task = useTask(filters['task'] ?? null).data;
  const queue = queueShown(filters, queuesOf(deskOf(useSession())));
  const narrowing = Object.entries(filters).filter(([key]) => !(queue && key in queue.filters));
  const known = task ? [{ name: 'task', choices: [{ value: task.id, label: task.number }] }] : [];
  return (
    <FilterChips
      filters={Object.fromEntries(narrowing)}
      names={list.fields}
      choices={[...choices, ...known]}
      remove={(key) => set(key, '')}
      clear={() => change(queue?.filters ?? {})}
    />
  );
}

interface FilterChipsProps {
  readonly filters: Filters;
  readonly names: Readonly<Record<string, string>>;
  /** The words of what can be chosen. */
  readonly choices: readonly (Pick<FilterChoices, 'choices'> & { readonly name: string })[];
  readonly remove: (name: string) => void;
  readonly clear: () => void;
}

/** Filters as chips. */
export function FilterChips({ filters, names, choices, remove, clear }: FilterChipsProps) {
  const { list } = useLabels();
  const narrowing = Object.entries(filters);
  if (narrowing.length === 0) return null;
  const inWords = (key: string, value: string) =>
    wordsIn(value)
      .map(
        (word) =>
          choices.find(({ name }) => name === key)?.choices.find((one) => one.value === word)?.label ?? word,
      )
      .join(' · ');
  return (
    <Box
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1.5, alignItems: 'center' }}
    >
      {narrowing.map(([key, value]) => {
        const words = `${names[key] ?? key}: ${inWords(key, value)}`;
        return (
          <Chip
            key={key}
            size="small"
            variant="outlined"
            label={words}
            aria-label={list.removeFilter(words)}
            onClick={() => remove(key)}
            onDelete={() => remove(key)}
          />
        );
      })}
      <Button onClick={clear}>{list.clear}</Button>
    </Box>
  );
}
