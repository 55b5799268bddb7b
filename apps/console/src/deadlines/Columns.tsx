import { Alert, Box, Button } from '@mui/material';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import type { DueBoard } from '@hutong/contract';
import { filtersOf } from '../api/query';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { columnKeys, type ColumnKey } from './board-address';
import { useBoard } from './deadline-queries';
import { DeadlineList } from './DeadlineList';
import { useBoardView } from './useBoardView';

type Column = DueBoard['columns'][number];

const tones: Record<ColumnKey, string> = {
  today: 'warning.main',
  week: 'secondary.main',
  later: 'secondary.light',
  paused: 'text.disabled',
  overdue: 'error.main',
  urged: 'error.main',
  supervised: 'error.main',
  notice_candidate: 'error.main',
};

/** The columns with their numbers, and the list of the one that is chosen. */
export function Columns() {
  const { deadlines, common } = useLabels();
  const { view, change } = useBoardView();
  const { data: board, error, refetch } = useBoard(view.filters);
  const problemText = useProblemText();
  const columns = columnKeys.flatMap((key) => board?.columns.find((column) => column.key === key) ?? []);
  const chosen = columns.find(({ key }) => key === view.column);

  const first = columns.find(({ value }) => value > 0)?.key ?? columns[0]?.key;
  useEffect(() => {
    // Where nobody has chosen, the first that is not empty; then it stays, whatever happens to its number.
    if (view.column === null && first) change({ column: first }, true);
  });
  return (
    <>
      {error && (
        <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
          {problemText(error)}
        </Alert>
      )}
      <Box
        component="nav"
        aria-label={deadlines.columnsTitle}
        sx={{
          display: 'grid',
          gap: 1,
          mb: 2,
          gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, 1fr)', lg: 'repeat(8, 1fr)' },
        }}
      >
        {columns.map((column) => (
          <ColumnCard key={column.key} column={column} current={column === chosen} />
        ))}
      </Box>
      {chosen && (
        <DeadlineList
          title={deadlines.columns[chosen.key]}
          query={filtersOf(chosen.query)}
          empty={deadlines.empty[chosen.key]}
        />
      )}
    </>
  );
}

function ColumnCard({
  column: { key, value, exact },
  current,
}: {
  readonly column: Column;
  readonly current: boolean;
}) {
  const { deadlines } = useLabels();
  const { number } = useFormats();
  const { addressOf } = useBoardView();
  const tone = value > 0 ? tones[key] : 'divider';
  return (
    <Box
      component={Link}
      to={addressOf({ column: key })}
      data-column={key}
      aria-current={current ? 'true' : undefined}
      sx={{
        display: 'block',
        px: 1.5,
        py: 1,
        textDecoration: 'none',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: current ? 'primary.main' : 'divider',
        borderTop: 3,
        borderTopColor: tone,
        borderRadius: 1,
        boxShadow: current ? 'inset 0 0 0 1px var(--mui-palette-primary-main)' : 'none',
        '&:hover': { borderColor: 'secondary.main' },
      }}
    >
      <Box component="span" sx={{ display: 'block', fontSize: '0.85rem', color: 'text.secondary' }}>
        {deadlines.columns[key]}
      </Box>
      <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.2 }}>
        {number(value)}
        {exact ? '' : '+'}
      </Box>
    </Box>
  );
}
