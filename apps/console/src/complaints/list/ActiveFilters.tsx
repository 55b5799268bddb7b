import { Box, Button, Chip } from '@mui/material';
import { deskOf, useSession } from '../../access/session';
import { wordsIn } from '../../api/query';
import { useLabels } from '../../i18n/useLabels';
import { useFilterChoices } from './filter-choices';
import { queueShown, queuesOf } from './queues';
import { useComplaintList } from './useComplaintList';

/** What narrows the queue at the moment, each to be taken away alone. */
export function ActiveFilters() {
  const { list } = useLabels();
  const { filters, set, change } = useComplaintList();
  const choices = useFilterChoices();
  const queue = queueShown(filters, queuesOf(deskOf(useSession())));
  const narrowing = Object.entries(filters).filter(([key]) => !(queue && key in queue.filters));
  if (narrowing.length === 0) return null;
  const names = new Map<string, string>(Object.entries(list.fields));
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
        const words = `${names.get(key) ?? key}: ${inWords(key, value)}`;
        return (
          <Chip
            key={key}
            size="small"
            variant="outlined"
            label={words}
            aria-label={list.removeFilter(words)}
            onClick={() => set(key, '')}
            onDelete={() => set(key, '')}
          />
        );
      })}
      <Button onClick={() => change(queue?.filters ?? {})}>{list.clear}</Button>
    </Box>
  );
}
