import { Box } from '@mui/material';
import type { TaskTimeline } from '@hutong/contract';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { byPlatform, monthsIn, placeOf, spanOf, type Span } from './geometry';
import { leastWidth, namesWidth, todayTone } from './looks';
import { TimelineBar } from './TimelineBar';
import { TimelineHead } from './TimelineHead';
import { TimelineRow } from './TimelineRow';

/** The ledger over the campaign: a bar for each item, by platform. Scrolls within its box. */
export function TimelineChart({ timeline }: { readonly timeline: TaskTimeline }) {
  const { tasks } = useLabels();
  const nameOf = useNameOf();
  const span = spanOf(timeline);
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={tasks.timeline.title}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        overflow: 'auto',
        maxHeight: 'calc(100vh - 220px)',
        minHeight: 240,
        '@media print': { maxHeight: 'none', overflow: 'visible' },
      }}
    >
      <Box sx={{ position: 'relative', minWidth: leastWidth, pb: 1 }}>
        <TimelineHead timeline={timeline} span={span} />
        <Box sx={{ position: 'relative' }}>
          <Grid span={span} today={timeline.today} />
          {byPlatform(timeline.lines).map(({ platform, lines }) => (
            <Box key={platform.slug} role="group" aria-label={nameOf(platform.name)}>
              <TimelineRow
                height={34}
                name={
                  <Box component="strong" sx={{ fontWeight: 700, alignSelf: 'end', pb: 0.5 }}>
                    {nameOf(platform.name)}{' '}
                    <Box component="span" sx={{ color: 'text.secondary', fontWeight: 500 }}>
                      {lines.length}
                    </Box>
                  </Box>
                }
              />
              {lines.map((line) => (
                <TimelineBar key={line.id} line={line} span={span} today={timeline.today} />
              ))}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

/** Lines behind the bars: where months begin, and today. */
function Grid({ span, today }: { readonly span: Span; readonly today: string }) {
  return (
    <Box
      aria-hidden="true"
      sx={{ position: 'absolute', left: namesWidth, right: 0, top: 0, bottom: 0, pointerEvents: 'none' }}
    >
      {monthsIn(span).map((day) => (
        <Box
          key={day}
          sx={{
            position: 'absolute',
            left: `${placeOf(day, span)}%`,
            top: 0,
            bottom: 0,
            borderLeft: '1px solid',
            borderColor: 'divider',
          }}
        />
      ))}
      {span.from <= today && today <= span.to && (
        <Box
          sx={{
            position: 'absolute',
            left: `${placeOf(today, span)}%`,
            top: 0,
            bottom: 0,
            borderLeft: `2px solid ${todayTone}`,
            zIndex: 2,
          }}
        />
      )}
    </Box>
  );
}
