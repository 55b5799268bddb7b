import { Box, Typography } from '@mui/material';
import type { LedgerEvent } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { EvidenceFiles } from '../../openness/evidence/EvidenceFiles';
import { usePortalTime } from '../../time/portal-time';
import { useHistoryWords } from './useHistoryWords';

/** Who did what and when, the newest first; and what it changed. */
export const CommitmentHistory = ({ timeline }: { readonly timeline: readonly LedgerEvent[] }) => (
  <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
    {[...timeline]
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .map((event) => (
        <HistoryLine key={event.id} event={event} />
      ))}
  </Box>
);

function HistoryLine({ event }: { readonly event: LedgerEvent }) {
  const { common } = useLabels();
  const { instant } = useFormats();
  const { now } = usePortalTime();
  const { doneBy, whatOf, changesOf } = useHistoryWords();
  return (
    <Box
      component="li"
      className="keep-together"
      sx={{ pl: 1.5, borderLeft: 2, borderColor: 'divider', fontSize: '0.8rem', color: 'text.secondary' }}
    >
      <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {whatOf(event)}
      </Box>{' '}
      · {doneBy(event)} ·{' '}
      <time dateTime={event.at} title={common.zone}>
        {instant(event.at, now())}
      </time>
      {changesOf(event).map((change) => (
        <Typography key={change} variant="caption" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {change}
        </Typography>
      ))}
      {event.note && (
        <Typography
          variant="body2"
          sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: 'text.primary', mt: 0.25 }}
        >
          {event.note}
        </Typography>
      )}
      {event.files.length > 0 && (
        <Box sx={{ mt: 0.5 }}>
          <EvidenceFiles files={event.files} />
        </Box>
      )}
    </Box>
  );
}
