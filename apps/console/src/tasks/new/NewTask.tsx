import { Dialog, DialogContent, DialogTitle, LinearProgress, useMediaQuery } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { readComplaint } from '../../api/casework';
import { useLabels } from '../../i18n/useLabels';
import type { NewTaskKind } from '../tasks-address';
import { useTasksView } from '../useTasksView';
import { NewTaskForm } from './NewTaskForm';

/** Over the ledger: a new item, an order, or one order to several platforms. Out of complaints their first says where. */
export function NewTask({ kind }: { readonly kind: NewTaskKind }) {
  const id = useId();
  const { tasks, common } = useLabels();
  const { view, query, close } = useTasksView();
  const phone = useMediaQuery('(max-width: 599px)');
  const first = view.complaints[0];
  const complaint = useQuery({
    queryKey: ['complaint', first ?? ''],
    queryFn: () => readComplaint(first ?? ''),
    enabled: first !== undefined,
  });
  const known = query !== null && (first === undefined || !complaint.isPending);
  return (
    <Dialog open fullScreen={phone} maxWidth="sm" onClose={() => close()} aria-labelledby={id}>
      <DialogTitle id={id}>{tasks.making.kinds[kind]}</DialogTitle>
      <DialogContent>
        {known ? (
          <NewTaskForm kind={kind} complaint={complaint.data ?? null} />
        ) : (
          <LinearProgress aria-label={common.loading} />
        )}
      </DialogContent>
    </Dialog>
  );
}
