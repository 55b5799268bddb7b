import { Box } from '@mui/material';
import type { CampaignRecord } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { placeOf } from './span';

/** Under the slider: the phases of the campaign; where there is no campaign, its first and last day. */
export function PhaseBand({ campaign }: { readonly campaign: CampaignRecord | null }) {
  const { openness } = useLabels();
  const { phases: words } = useLedgerWords();
  const { dayAndMonth, day: dayWords } = useFormats();
  const { span, day } = useOpenness();
  if (!campaign || campaign.phases.length === 0) {
    return (
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        <span>{dayWords(span.from)}</span>
        <span>{dayWords(span.to)}</span>
      </Box>
    );
  }
  return (
    <Box
      component="ol"
      aria-label={openness.time.phases}
      sx={{ m: 0, p: 0, listStyle: 'none', position: 'relative', height: 38 }}
    >
      {campaign.phases.map(({ kind, startsOn, endsOn }) => {
        const from = placeOf(span, startsOn);
        const current = startsOn <= day && day <= endsOn;
        return (
          <Box
            component="li"
            key={kind}
            aria-current={current ? 'true' : undefined}
            title={`${words[kind]} · ${dayWords(startsOn)} – ${dayWords(endsOn)}`}
            sx={{
              position: 'absolute',
              insetInlineStart: `${from}%`,
              width: `calc(${placeOf(span, endsOn) - from}% - 3px)`,
              borderTop: 4,
              borderColor: current ? 'primary.main' : 'divider',
              pt: 0.25,
              fontSize: '0.72rem',
              lineHeight: 1.3,
              color: current ? 'text.primary' : 'text.secondary',
              fontWeight: current ? 650 : 400,
              overflow: { xs: 'visible', sm: 'hidden' },
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            <Box component="span" sx={{ display: { xs: current ? 'inline' : 'none', sm: 'inline' } }}>
              {words[kind]}
            </Box>
            <Box
              component="span"
              sx={{ display: { xs: current ? 'block' : 'none', sm: 'block' }, fontWeight: 400 }}
            >
              {dayAndMonth(startsOn)}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
