import { Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { writeSavedView } from '@hutong/contract';
import { saveView } from '../../api/casework';
import { resolverOf } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import type { SavedList } from './saved-list';

interface SaveViewDialogProps extends SavedList {
  readonly close: () => void;
}

/** Gives the current filters and order a name. */
export default function SaveViewDialog({ resource, query, close }: SaveViewDialogProps) {
  const { list, common } = useLabels();
  const cache = useQueryClient();
  const notify = useNotify();
  const viewOf = (name: unknown) => ({
    resource,
    name: typeof name === 'string' ? name.trim() : '',
    query,
  });
  return (
    <Dialog open onClose={close} aria-labelledby="save-view-title" maxWidth="xs">
      <DialogTitle id="save-view-title">{list.saveView}</DialogTitle>
      <DialogContent>
        <SmallForm
          submit={common.save}
          defaults={{ name: '' }}
          resolver={resolverOf({ shape: writeSavedView, request: ({ name }) => viewOf(name) })}
          send={async ({ name }) => {
            await saveView(writeSavedView.parse(viewOf(name)));
            await cache.invalidateQueries({ queryKey: ['saved-views'] });
            notify(common.saved, { type: 'success' });
            close();
          }}
          aside={<Button onClick={close}>{common.cancel}</Button>}
        >
          <TextField name="name" label={list.viewName} autoFocus required />
        </SmallForm>
      </DialogContent>
    </Dialog>
  );
}
