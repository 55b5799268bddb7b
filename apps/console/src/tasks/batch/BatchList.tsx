import { Box, LinearProgress, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Instant } from '../../complaints/list/cells';
import { useLabels } from '../../i18n/useLabels';
import { useBatches } from '../task-requests';
import { useTasksView } from '../useTasksView';
import { useBatchWords } from './useBatchWords';

/** One's own newest batches, each the way to its progress. */
export function BatchList() {
  const { tasks, common } = useLabels();
  const { addressOf } = useTasksView();
  const { name, standing } = useBatchWords();
  const { data } = useBatches();
  if (!data) return <LinearProgress aria-label={common.loading} />;
  if (data.length === 0) return <Typography>{tasks.batch.none}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
      {data.map((batch) => (
        <li key={batch.id}>
          <Link component={RouterLink} to={addressOf({ batch: batch.id })} sx={{ fontWeight: 600 }}>
            {name(batch)}
          </Link>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <Instant at={batch.createdAt} /> · {standing(batch)}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
