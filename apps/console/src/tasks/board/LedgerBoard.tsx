import { Alert, Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskBoard } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { EmptyLedger } from '../list/EmptyLedger';
import { TaskCard } from '../list/TaskCard';
import { stateTones } from '../parts/TaskStateChip';
import { useTaskBoard } from '../task-requests';
import { useTasksView } from '../useTasksView';

type Column = TaskBoard['columns'][number];

/** A column for each state, with the items that are due next. */
export function LedgerBoard() {
  const { tasks, common } = useLabels();
  const { query } = useTasksView();
  const { data, error, refetch } = useTaskBoard(query);
  const problemText = useProblemText();
  if (error) {
    return (
      <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
        {problemText(error)}
      </Alert>
    );
  }
  if (!data) return <LinearProgress aria-label={common.loading} />;
  if (data.columns.every(({ value }) => value === 0)) return <EmptyLedger />;
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={tasks.views.board}
      sx={{ display: 'flex', gap: 1.25, overflowX: 'auto', alignItems: 'flex-start', pb: 1 }}
    >
      {data.columns.map((column) => (
        <BoardColumn key={column.state} column={column} />
      ))}
    </Box>
  );
}

function BoardColumn({ column: { state, value, overdue, items } }: { readonly column: Column }) {
  const { tasks } = useLabels();
  const { taskStates } = useLedgerWords();
  const { number } = useFormats();
  const { view, addressOf } = useTasksView();
  const toList = addressOf({ view: 'list', filters: { ...view.filters, state } });
  return (
    <Box
      component="section"
      aria-label={taskStates[state]}
      data-column={state}
      sx={{
        flex: '0 0 258px',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderTop: 3,
        borderTopColor: value > 0 ? stateTones[state] : 'divider',
        borderRadius: 1,
        opacity: value > 0 ? 1 : 0.7,
      }}
    >
      <Box
        component={RouterLink}
        to={toList}
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 1,
          px: 1.25,
          py: 1,
          color: 'text.primary',
          textDecoration: 'none',
          borderBottom: 1,
          borderColor: 'divider',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Typography component="h2" variant="h3">
          {taskStates[state]}
        </Typography>
        <Box component="span" sx={{ marginInlineStart: 'auto', fontSize: '1.25rem', fontWeight: 650 }}>
          {number(value)}
        </Box>
        {overdue > 0 && (
          <Box component="span" sx={{ color: 'error.main', fontSize: '0.78rem', fontWeight: 600 }}>
            {tasks.board.overdue(number(overdue))}
          </Box>
        )}
      </Box>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', '& > li + li': { borderTop: 1, borderColor: 'divider' } }}
      >
        {items.map((task) => (
          <li key={task.id}>
            <TaskCard task={task} withoutState />
          </li>
        ))}
      </Box>
      {value > items.length && (
        <Link component={RouterLink} to={toList} sx={{ display: 'block', p: 1.25, fontSize: '0.85rem' }}>
          {tasks.board.all(number(value))}
        </Link>
      )}
    </Box>
  );
}
