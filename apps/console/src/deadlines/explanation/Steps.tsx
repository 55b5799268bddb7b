import { Box, Typography } from '@mui/material';
import { clockMilestones, type ClockUnit } from '@hutong/casework';
import type { ExplainedDeadline } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';

/** Carried out so much later than its true time, a step says both. */
const late = 5 * 60_000;

/** What the clock has done by itself, and what it will do. */
export function Steps({ deadline: { done, ahead, explanation } }: { readonly deadline: ExplainedDeadline }) {
  const { explain } = useLabels().deadlines;
  const { instant } = useFormats();
  const { now } = usePortalTime();
  const nameOf = useStepName(explanation.rule.unit);
  const recorded = (at: string, recordedAt: string) =>
    Date.parse(recordedAt) - Date.parse(at) > late
      ? ` ${explain.recordedAt(instant(recordedAt, now()))}`
      : '';
  const lists = [
    {
      title: explain.done,
      lines: done.map(({ step, at, recordedAt }) => ({ step, at, more: recorded(at, recordedAt) })),
    },
    { title: explain.ahead, lines: ahead.map(({ step, at }) => ({ step, at, more: '' })) },
  ];
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => (
      <Box component="section" key={title} aria-label={title}>
        <Typography variant="h3" component="h3">
          {title}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.8438rem' }}>
          {lines.map(({ step, at, more }) => (
            <li key={`${step} ${at}`}>
              {nameOf(step)} · <time dateTime={at}>{instant(at, now())}</time>
              {more}
            </li>
          ))}
        </Box>
      </Box>
    ));
}

/** The name of a step, of reminders too. */
function useStepName(unit: ClockUnit): (step: string) => string {
  const { milestones, reminder } = useWords();
  return (step) => {
    const milestone = clockMilestones.find((each) => each === step);
    return milestone ? milestones[milestone] : reminder(Number(step.replace('reminder:', '')), unit);
  };
}
