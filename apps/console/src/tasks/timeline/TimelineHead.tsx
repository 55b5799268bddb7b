import { Box, Tooltip } from '@mui/material';
import { phaseKinds } from '@hutong/casework';
import type { TaskTimeline } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { momentsTogether, monthsIn, nearDays, placeOf, stretchOf, type Span } from './geometry';
import { phaseTones, todayTone } from './looks';
import { TimelineRow } from './TimelineRow';

interface TimelineHeadProps {
  readonly timeline: TaskTimeline;
  readonly span: Span;
}

/** Above the bars: months, phases, what was announced, and the day that it is. */
export function TimelineHead({ timeline, span }: TimelineHeadProps) {
  const { tasks } = useLabels();
  return (
    <Box sx={{ position: 'sticky', top: 0, zIndex: 4, bgcolor: 'background.paper', pb: 0.5 }}>
      <TimelineRow name="" height={42}>
        <Months span={span} />
        <Today today={timeline.today} span={span} />
      </TimelineRow>
      <TimelineRow name={tasks.timeline.phases} height={28} quiet>
        <Phases timeline={timeline} span={span} />
      </TimelineRow>
      {timeline.moments.length > 0 && (
        <TimelineRow name={tasks.timeline.moments} height={26} quiet>
          <Moments timeline={timeline} span={span} />
        </TimelineRow>
      )}
    </Box>
  );
}

function Months({ span }: { readonly span: Span }) {
  const { monthName } = useFormats();
  return monthsIn(span).map((day) => (
    <Box
      key={day}
      component="span"
      sx={{
        position: 'absolute',
        left: `${placeOf(day, span)}%`,
        bottom: 2,
        pl: 0.5,
        fontSize: '0.75rem',
        fontWeight: 600,
        color: 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      {monthName(day)}
    </Box>
  ));
}

function Today({ today, span }: { readonly today: string; readonly span: Span }) {
  const { common } = useLabels();
  const { dayAndMonth } = useFormats();
  if (today < span.from || today > span.to) return null;
  const place = placeOf(today, span);
  return (
    <Box
      component="span"
      sx={{
        position: 'absolute',
        left: `${place}%`,
        top: 3,
        zIndex: 2,
        transform: `translateX(-${place}%)`,
        px: 0.75,
        borderRadius: 1,
        bgcolor: todayTone,
        color: '#fff',
        fontSize: '0.72rem',
        fontWeight: 650,
        whiteSpace: 'nowrap',
      }}
    >
      {common.today} · {dayAndMonth(today)}
    </Box>
  );
}

function Phases({ timeline, span }: TimelineHeadProps) {
  const { phases: names } = useLedgerWords();
  const { dayAndMonth } = useFormats();
  return timeline.phases.map(({ kind: written, startsOn, endsOn }, index) => {
    const kind = phaseKinds.find((each) => each === written);
    const name = kind ? names[kind] : written;
    const { left, width } = stretchOf(startsOn, endsOn, span);
    const current = startsOn <= timeline.today && timeline.today <= endsOn;
    return (
      <Tooltip key={startsOn} title={`${name}: ${dayAndMonth(startsOn)} – ${dayAndMonth(endsOn)}`}>
        <Box
          sx={{
            position: 'absolute',
            left: `${left}%`,
            width: `calc(${width}% - 2px)`,
            top: 3,
            bottom: 3,
            px: 0.75,
            borderRadius: 0.75,
            // Past and coming ones are pale, their words as dark as any.
            bgcolor: current
              ? phaseTones[index % phaseTones.length]
              : `color-mix(in srgb, ${phaseTones[index % phaseTones.length]} 26%, transparent)`,
            color: current ? '#fff' : 'text.primary',
            fontSize: '0.76rem',
            fontWeight: current ? 700 : 550,
            lineHeight: '22px',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
            printColorAdjust: 'exact',
          }}
        >
          {name}
        </Box>
      </Tooltip>
    );
  });
}

function Moments({ timeline, span }: TimelineHeadProps) {
  const nameOf = useNameOf();
  const { day } = useFormats();
  const shown = timeline.moments.filter(({ on }) => span.from <= on && on <= span.to);
  return momentsTogether(shown, nearDays(span)).map(({ on, moments }) => (
    <Tooltip
      key={on}
      arrow
      title={
        <>
          {moments.map((moment) => (
            <div key={moment.en}>
              <strong>{day(moment.on)}</strong> {nameOf(moment)}
            </div>
          ))}
        </>
      }
    >
      <Box
        component="button"
        type="button"
        aria-label={moments.map((moment) => `${day(moment.on)}: ${nameOf(moment)}`).join(' ')}
        sx={{
          position: 'absolute',
          left: `calc(${placeOf(on, span)}% - 12px)`,
          top: 1,
          width: 24,
          height: 24,
          p: 0,
          border: 0,
          bgcolor: 'transparent',
          cursor: 'help',
          '&::before': {
            content: '""',
            display: 'block',
            m: 'auto',
            width: 12,
            height: 12,
            borderRadius: '50%',
            bgcolor: '#c98a1b',
            border: '2px solid',
            borderColor: 'background.paper',
            boxShadow: '0 0 0 1px #c98a1b',
          },
          '&:hover::before, &:focus-visible::before': { bgcolor: '#8f5f0a' },
        }}
      />
    </Tooltip>
  ));
}
