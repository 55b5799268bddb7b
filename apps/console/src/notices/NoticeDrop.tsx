import { Alert, Box, Button, LinearProgress, Popover, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useLabels } from '../i18n/useLabels';
import { CaseLines } from './CaseLines';
import { noticesKey } from './notice-count';
import { readNoticedCases, useMarkRead } from './notice-requests';

interface NoticeDropProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

const shown = 8;
/** Beneath the bar, and not higher than the screen. */
const place = {
  width: 420,
  maxWidth: 'calc(100vw - 24px)',
  maxHeight: 'min(640px, calc(100vh - 130px))',
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
} as const;

/** Beneath the bell: the cases with the newest notices. */
export default function NoticeDrop({ anchor, onClose }: NoticeDropProps) {
  const id = useId();
  const { notices, common } = useLabels();
  const markRead = useMarkRead();
  const { data, isError } = useQuery({
    queryKey: [...noticesKey, 'newest'],
    queryFn: () => readNoticedCases({ limit: shown }),
  });
  const newest = data?.items[0]?.newest.id;
  const anyUnread = data?.items.some(({ unread }) => unread > 0) ?? false;
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': id,
          sx: { ...place, border: 1, borderColor: 'divider' },
          elevation: 6,
        },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography id={id} variant="h2" sx={{ flex: 1 }}>
          {notices.title}
        </Typography>
        <Button disabled={!newest || !anyUnread} onClick={() => newest && void markRead({ upTo: newest })}>
          {notices.markAll}
        </Button>
      </Box>
      {!data && !isError && <LinearProgress aria-label={common.loading} />}
      {isError && <Alert severity="error">{notices.failed}</Alert>}
      {data?.items.length === 0 && (
        <Typography variant="body2" sx={{ p: 3, color: 'text.secondary' }}>
          {notices.empty.all}
        </Typography>
      )}
      {data && (
        <Box sx={{ overflowY: 'auto' }}>
          <CaseLines cases={data.items} onOpen={onClose} />
        </Box>
      )}
      <Box sx={{ p: 1, borderTop: 1, borderColor: 'divider', textAlign: 'center' }}>
        <Button component={RouterLink} to="/notices" onClick={onClose}>
          {notices.toPage}
        </Button>
      </Box>
    </Popover>
  );
}
