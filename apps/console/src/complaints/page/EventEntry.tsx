import { Box, Typography } from '@mui/material';
import type { CaseEvent } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { useEventWords } from './useEventWords';

/** One line of the history: who did what and when, and what it changed. */
export function EventEntry({ event }: { readonly event: CaseEvent }) {
  const { common } = useLabels();
  const { instant } = useFormats();
  const { doneBy, whatOf, changesOf } = useEventWords();
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
          {whatOf(event)}
        </Box>{' '}
        · {doneBy(event)} ·{' '}
        <time dateTime={event.at} title={common.zone}>
          {instant(event.at, now())}
        </time>
        {changesOf(event).map((change) => (
          <Typography key={change} variant="caption" sx={{ display: 'block' }}>
            {change}
          </Typography>
        ))}
        {event.note && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', color: 'text.primary' }}>
            {event.note}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
