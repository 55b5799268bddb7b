import { Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useLabels } from '../../i18n/useLabels';
import { useTasksView } from '../useTasksView';
import { BatchList } from './BatchList';
import { BatchProgress } from './BatchProgress';

/** Over the ledger: the progress of a batch, or one's own newest batches. Reachable by its address as long as it is kept. */
export function Batches({ batch }: { readonly batch: string }) {
  const id = useId();
  const { tasks, common } = useLabels();
  const { addressOf, close } = useTasksView();
  const phone = useMediaQuery('(max-width: 599px)');
  const all = batch === 'newest';
  return (
    <Dialog open fullScreen={phone} maxWidth="md" onClose={() => close()} aria-labelledby={id}>
      <DialogTitle id={id}>{all ? tasks.batch.newest : tasks.batch.title}</DialogTitle>
      <DialogContent>{all ? <BatchList /> : <BatchProgress key={batch} id={batch} />}</DialogContent>
      <DialogActions>
        {!all && (
          <Button component={Link} to={addressOf({ batch: 'newest' })}>
            {tasks.batch.newest}
          </Button>
        )}
        <Button onClick={() => close()}>{common.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
