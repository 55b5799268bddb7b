import { Box, Button, Paper, Slider, Typography } from '@mui/material';
import NextIcon from '@mui/icons-material/SkipNext';
import PauseIcon from '@mui/icons-material/Pause';
import PlayIcon from '@mui/icons-material/PlayArrow';
import { addDays, daysBetween } from '@hutong/casework';
import type { CampaignRecord } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLocale } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { Moments } from './Moments';
import { PhaseBand } from './PhaseBand';
import { newestBy } from './span';
import { useWalk } from './useWalk';

/** A day of the campaign: by hand, by keys, or walking by itself; with what was announced when. */
export function TimeSlider({ campaign }: { readonly campaign: CampaignRecord | null }) {
  const { openness } = useLabels();
  const { day: dayWords } = useFormats();
  const { span, day, isNow, setDay, settleDay } = useOpenness();
  const { walking, still, stop, press } = useWalk();
  const days = daysBetween(span.from, span.to);
  const dayAt = (value: number) => addDays(span.from, value);
  const most = daysBetween(span.from, span.last);
  const slid = (value: number) => Math.min(value, most);
  const [Icon, word] = still
    ? [NextIcon, openness.time.nextWeek]
    : walking
      ? [PauseIcon, openness.time.stop]
      : [PlayIcon, openness.time.play];
  if (days === 0) return null;
  return (
    <Paper sx={{ border: 1, borderColor: 'divider', px: 2, pt: 1, pb: 1.5, mt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
        <Typography component="strong" sx={{ fontWeight: 650, minWidth: '8.5em' }}>
          {dayWords(day)}
        </Typography>
        <Button className="no-print" startIcon={<Icon />} onClick={press}>
          {word}
        </Button>
        {!isNow && (
          <Button
            className="no-print"
            onClick={() => {
              stop();
              settleDay(span.last);
            }}
          >
            {openness.time.backToToday}
          </Button>
        )}
      </Box>
      <Box sx={{ px: 1, position: 'relative' }}>
        <Moments campaign={campaign} />
        <Slider
          aria-label={openness.time.title}
          title={openness.time.keys}
          value={daysBetween(span.from, day)}
          min={0}
          max={days}
          step={1}
          shiftStep={7}
          getAriaValueText={(value) => dayWords(dayAt(value))}
          onChange={(_event, value) => {
            stop();
            setDay(dayAt(slid(Number(value))));
          }}
          onChangeCommitted={(_event, value) => settleDay(dayAt(slid(Number(value))))}
          sx={{ display: 'block', py: 1.25, '& .MuiSlider-rail': { opacity: 0.25 } }}
        />
        <PhaseBand campaign={campaign} />
      </Box>
      <Said campaign={campaign} />
    </Paper>
  );
}

/** What had been announced last by the day. */
function Said({ campaign }: { readonly campaign: CampaignRecord | null }) {
  const { openness } = useLabels();
  const locale = useLocale();
  const { day: dayWords } = useFormats();
  const { span, day } = useOpenness();
  if (!campaign || campaign.moments.length === 0) return null;
  const newest = newestBy(campaign.moments, span, day);
  return (
    <Typography
      variant="body2"
      sx={{ color: 'text.secondary', minHeight: { xs: '3.2em', sm: '1.6em' }, mt: 0.5 }}
    >
      {newest
        ? openness.time.moment(dayWords(newest.on), newest[locale])
        : openness.time.until(dayWords(day))}
    </Typography>
  );
}
