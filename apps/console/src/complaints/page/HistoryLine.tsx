import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';

interface HistoryLineProps {
  readonly what: string;
  readonly by: string;
  readonly at: string;
  /** Before and after, in words. */
  readonly changes: readonly string[];
  readonly note: string | null;
  readonly children?: ReactNode;
}

/** One line of the history: who did what and when, and what it changed. */
export function HistoryLine({ what, by, at, changes, note, children }: HistoryLineProps) {
  const { common } = useLabels();
  const { instant } = useFormats();
  const { now } = usePortalTime();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '14px minmax(0, 1fr)',
        columnGap: 1,
        px: 0.5,
        fontSize: '0.8rem',
        color: 'text.secondary',
      }}
    >
      <Box
        aria-hidden="true"
        sx={{
          width: 7,
          height: 7,
          borderRadius: '50%',
          bgcolor: 'divider',
          mt: '6px',
          justifySelf: 'center',
        }}
      />
      <Box>
        <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {what}
        </Box>{' '}
        · {by} ·{' '}
        <time dateTime={at} title={common.zone}>
          {instant(at, now())}
        </time>
        {changes.map((change) => (
          <Typography key={change} variant="caption" sx={{ display: 'block' }}>
            {change}
          </Typography>
        ))}
        {note && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', color: 'text.primary' }}>
            {note}
          </Typography>
        )}
        {children}
      </Box>
    </Box>
  );
}
