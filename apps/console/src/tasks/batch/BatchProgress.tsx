import { Alert, AlertTitle, Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskBatch } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { batchesKey, cancelBatch, tasksKey, useBatch } from '../task-requests';
import { taskAddress } from '../tasks-address';
import { useBatchWords } from './useBatchWords';

/** How far a batch is, and every line of it that did not work. */
export function BatchProgress({ id }: { readonly id: string }) {
  const { common, tasks } = useLabels();
  const { data: batch, error } = useBatch(id);
  const problemText = useProblemText();
  const cache = useQueryClient();
  const ended = batch !== undefined && batch.state !== 'running';
  useEffect(() => {
    if (ended) void cache.invalidateQueries({ queryKey: tasksKey });
  }, [cache, ended]);
  if (error) return <Alert severity="warning">{problemText(error)}</Alert>;
  if (!batch) return <LinearProgress aria-label={common.loading} />;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Standing batch={batch} />
      {batch.failures.length > 0 && <Failures batch={batch} />}
      {batch.tasks.length > 0 && ended && (
        <Typography variant="body2">{tasks.batch.finishedHint[batch.kind]}</Typography>
      )}
    </Box>
  );
}

function Standing({ batch }: { readonly batch: TaskBatch }) {
  const { tasks } = useLabels();
  const { number } = useFormats();
  const { name, standing } = useBatchWords();
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const cancel = () =>
    cancelBatch(batch.id)
      .then((next) => cache.setQueryData([...batchesKey, batch.id], next))
      .catch((error: unknown) => notify(problemText(error), { type: 'error' }));
  const past = batch.done + batch.failed;
  return (
    <Box>
      <Typography sx={{ fontWeight: 650 }}>{name(batch)}</Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, my: 1 }}>
        <LinearProgress
          variant="determinate"
          color={batch.failed > 0 ? 'warning' : 'secondary'}
          value={batch.total > 0 ? (past / batch.total) * 100 : 100}
          aria-label={tasks.batch.title}
          sx={{ flex: 1, height: 10, borderRadius: 5 }}
        />
        <Box sx={{ fontWeight: 600 }}>
          {number(past)} / {number(batch.total)}
        </Box>
      </Box>
      <Typography variant="body2" role="status">
        {standing(batch)}
      </Typography>
      {batch.state === 'running' && (
        <Button variant="outlined" color="error" sx={{ mt: 1 }} onClick={() => void cancel()}>
          {tasks.batch.cancel}
        </Button>
      )}
    </Box>
  );
}

function Failures({ batch: { failures } }: { readonly batch: TaskBatch }) {
  const { tasks } = useLabels();
  return (
    <Alert severity="warning" sx={{ alignItems: 'flex-start' }}>
      <AlertTitle>{tasks.batch.failures}</AlertTitle>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {failures.map(({ line, label, taskId, happened, next }) => (
          <li key={line}>
            <strong>{tasks.batch.line(String(line))}</strong>{' '}
            {taskId ? (
              <Link component={RouterLink} to={taskAddress(taskId)} underline="always">
                {label}
              </Link>
            ) : (
              label
            )}
            : {happened} {next}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
