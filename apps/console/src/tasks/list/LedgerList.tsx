import { Alert, Box, Button, LinearProgress, Paper, Typography, useMediaQuery } from '@mui/material';
import { KeysetPager } from '../../deadlines/KeysetPager';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { useTasks } from '../task-requests';
import { useTasksView } from '../useTasksView';
import { EmptyLedger } from './EmptyLedger';
import { SelectionBar } from './SelectionBar';
import { TaskCard } from './TaskCard';
import { TaskTable } from './TaskTable';
import { useSelection } from './useSelection';

/** The lines of the ledger, page by page. */
export function LedgerList() {
  const { list, common, tasks } = useLabels();
  const { number } = useFormats();
  const { view, query, addressOf } = useTasksView();
  const { writes } = useLedgerDesk();
  const asked = query && { ...query, sort: view.sort, cursor: view.cursor };
  const { data, error, isFetching, isPlaceholderData, refetch } = useTasks(asked);
  const selection = useSelection();
  const problemText = useProblemText();
  const phone = useMediaQuery('(max-width: 719px)');
  return (
    <>
      {error && (
        <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
          {problemText(error)}
        </Alert>
      )}
      {writes && selection.chosen.size > 0 && <SelectionBar selection={selection} />}
      {data?.total && (
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary', mb: 0.5 }}>
          {tasks.counted(`${number(data.total.value)}${data.total.exact ? '' : '+'}`)}
        </Typography>
      )}
      <Paper
        aria-busy={isPlaceholderData}
        sx={{ border: 1, borderColor: 'divider', position: 'relative', opacity: isPlaceholderData ? 0.6 : 1 }}
      >
        <Box sx={{ position: 'absolute', insetInline: 0, top: 0, zIndex: 3 }}>
          {isFetching && <LinearProgress aria-label={list.refreshing} sx={{ height: 2 }} />}
        </Box>
        {data?.items.length === 0 && <EmptyLedger />}
        {data && data.items.length > 0 && !phone && <TaskTable tasks={data.items} selection={selection} />}
        {data && data.items.length > 0 && phone && (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {data.items.map((task) => (
              <Box component="li" key={task.id} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
                <TaskCard task={task} {...(writes ? { selection } : {})} />
              </Box>
            ))}
          </Box>
        )}
      </Paper>
      <KeysetPager
        next={data?.next ?? null}
        cursor={view.cursor}
        addressOf={(cursor) => addressOf({ cursor })}
      />
    </>
  );
}
