import { Box, Button } from '@mui/material';
import DoneAllIcon from '@mui/icons-material/DoneAll';
import { useNotify } from 'ra-core';
import type { MarkRead } from '@hutong/contract';
import { useLabels } from '../i18n/useLabels';
import { useMarkRead } from './notice-requests';

interface MarkAllProps {
  readonly label: string;
  /** Up to the newest that was seen: what has come in since stays unread. */
  readonly marks: MarkRead;
  readonly disabled: boolean;
}

export function MarkAll({ label, marks, disabled }: MarkAllProps) {
  const { notices } = useLabels();
  const notify = useNotify();
  const markRead = useMarkRead();
  const mark = async () => {
    if (await markRead(marks)) notify(notices.marked, { type: 'info', autoHideDuration: 2_000 });
  };
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
      <Button startIcon={<DoneAllIcon />} disabled={disabled} onClick={() => void mark()}>
        {label}
      </Button>
    </Box>
  );
}
