import { Alert, Box, Button, LinearProgress, Paper, Typography, useMediaQuery } from '@mui/material';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import type { Filters } from '../api/query';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { useDeadlines } from './deadline-queries';
import { DeadlineCards } from './DeadlineCards';
import { DeadlineTable } from './DeadlineTable';
import { KeysetPager } from './KeysetPager';
import { useBoardView } from './useBoardView';

interface DeadlineListProps {
  readonly title: string;
  readonly query: Filters;
  /** What will be here, and how it gets here. */
  readonly empty: string;
}

/** The deadlines that a number or a day counts, the nearest first. */
export function DeadlineList({ title, query, empty }: DeadlineListProps) {
  const { list, deadlines, common } = useLabels();
  const { view, narrowed, clear, addressOf } = useBoardView();
  const { data, error, isFetching, isPlaceholderData, refetch } = useDeadlines(query, view.cursor);
  const problemText = useProblemText();
  const phone = useMediaQuery('(max-width: 719px)');
  const Rows = phone ? DeadlineCards : DeadlineTable;
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {error && (
        <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
          {problemText(error)}
        </Alert>
      )}
      <Paper
        aria-busy={isPlaceholderData}
        sx={{ border: 1, borderColor: 'divider', position: 'relative', opacity: isPlaceholderData ? 0.6 : 1 }}
      >
        <Box sx={{ position: 'absolute', insetInline: 0, top: 0, zIndex: 3 }}>
          {isFetching && <LinearProgress aria-label={list.refreshing} sx={{ height: 2 }} />}
        </Box>
        {data?.items.length === 0 && (
          <Box role="status" sx={{ p: { xs: 4, sm: 6 }, textAlign: 'center', color: 'text.secondary' }}>
            <InboxIcon sx={{ fontSize: 36, mb: 1 }} aria-hidden="true" />
            <Typography sx={{ maxWidth: 460, mx: 'auto' }}>
              {narrowed ? deadlines.emptyNarrowed : empty}
            </Typography>
            {narrowed && (
              <Button sx={{ mt: 1.5 }} variant="outlined" onClick={clear}>
                {list.clear}
              </Button>
            )}
          </Box>
        )}
        {data && data.items.length > 0 && <Rows deadlines={data.items} />}
      </Paper>
      <KeysetPager
        next={data?.next ?? null}
        cursor={view.cursor}
        addressOf={(cursor) => addressOf({ cursor })}
      />
    </Box>
  );
}
