import { Box, Tooltip } from '@mui/material';
import type { CampaignRecord } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLocale } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { placeOf } from './span';

/** On a phone marks of the same month would cover one another: they stand in rows. */
const phoneRows = 3;

/** Over the slider: what was announced when, each a way to its day; and today. */
export function Moments({ campaign }: { readonly campaign: CampaignRecord | null }) {
  const { openness } = useLabels();
  const locale = useLocale();
  const { day: dayWords } = useFormats();
  const { matrix, span, settleDay } = useOpenness();
  const within = (campaign?.moments ?? []).filter(({ on }) => on >= span.from && on <= span.to);
  return (
    <Box sx={{ position: 'relative', height: { xs: 26 * phoneRows, sm: 26 } }}>
      {matrix.today >= span.from && matrix.today <= span.to && (
        <Box
          component="span"
          sx={{
            position: 'absolute',
            bottom: -10,
            insetInlineStart: `${placeOf(span, matrix.today)}%`,
            borderInlineStart: 2,
            borderColor: 'secondary.main',
            height: 34,
            fontSize: '0.72rem',
            fontWeight: 650,
            color: 'secondary.main',
            ...(placeOf(span, matrix.today) > 85
              ? { '& > span': { position: 'absolute', insetInlineEnd: 4, whiteSpace: 'nowrap' } }
              : { '& > span': { position: 'absolute', insetInlineStart: 4, whiteSpace: 'nowrap' } }),
          }}
        >
          <span>{openness.time.today}</span>
        </Box>
      )}
      {within.map((moment, index) => (
        <Tooltip key={moment.on} title={openness.time.moment(dayWords(moment.on), moment[locale])}>
          <Box
            component="button"
            type="button"
            disabled={moment.on > span.last}
            aria-label={openness.time.moment(dayWords(moment.on), moment[locale])}
            onClick={() => settleDay(moment.on)}
            sx={{
              position: 'absolute',
              bottom: { xs: 26 * (index % phoneRows), sm: 0 },
              insetInlineStart: `${placeOf(span, moment.on)}%`,
              translate: '-50% 0',
              width: 24,
              height: 24,
              p: 0,
              border: 0,
              bgcolor: 'transparent',
              cursor: 'pointer',
              color: 'primary.main',
              '&:disabled': { color: 'text.disabled', cursor: 'default' },
            }}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M12 22V12M6 4h12v8H6z" fill="currentColor" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </Box>
        </Tooltip>
      ))}
    </Box>
  );
}
