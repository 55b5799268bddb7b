import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useLabels } from '../i18n/useLabels';

interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  /** What the button says: the act itself, not "yes". */
  readonly confirm: string;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once more before something that is hard to take back. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const id = useId();
  const { common } = useLabels();
  const [busy, setBusy] = useState(false);
  const confirmed = async () => {
    setBusy(true);
    await onConfirm().finally(() => setBusy(false));
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} aria-describedby={`${id}-text`} maxWidth="xs">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{text}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {common.cancel}
        </Button>
        <Button variant="contained" color="error" loading={busy} onClick={() => void confirmed()}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
