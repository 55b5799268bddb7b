import { Alert, Box, Typography } from '@mui/material';
import type { ExplainedDeadline } from '@hutong/contract';
import { DetailList, type Detail } from '../../complaints/page/DetailList';
import { useFormats } from '../../i18n/formats';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { DayTable } from './DayTable';
import { Steps } from './Steps';
import { Strip } from './Strip';
import { sumOf } from './weeks';

/** One deadline and everything that explains it: the date, the rule, every day, and what the clock does by itself. */
export function Explained({ deadline }: { readonly deadline: ExplainedDeadline }) {
  const { explanation } = deadline;
  const { explain } = useLabels().deadlines;
  const words = useWords();
  const details = useDetails(deadline);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <Box>
        <Headline deadline={deadline} />
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {words.explained(sumOf(explanation))}
        </Typography>
      </Box>
      {explanation.provisional && (
        <Alert severity="warning">{explain.provisional(explanation.undeclaredYears.join(' / '))}</Alert>
      )}
      {explanation.steps.length > 0 && (
        <section aria-label={explain.days}>
          <Strip explanation={explanation} />
          <DayTable steps={explanation.steps} />
        </section>
      )}
      <DetailList details={details} />
      <Steps deadline={deadline} />
    </Box>
  );
}

function Headline({ deadline: { explanation, dueOn, stoppedAt } }: { readonly deadline: ExplainedDeadline }) {
  const { explain } = useLabels().deadlines;
  const { day, time } = useFormats();
  const words = useWords();
  const { left, rule, dueAt } = explanation;
  const byTheHour = rule.unit === 'hour' && dueAt !== null;
  return (
    <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 }}>
      {left !== null && stoppedAt === null
        ? explain.standsStill(words.clockAmounts[rule.unit](Math.ceil(left)))
        : byTheHour
          ? explain.dueAt(day(dueOn), time(dueAt))
          : explain.dueOn(day(dueOn))}
    </Typography>
  );
}

function useDetails({ explanation, extendedBy, stage, stoppedAt }: ExplainedDeadline): Detail[] {
  const { explain } = useLabels().deadlines;
  const words = useWords();
  const nameOf = useNameOf();
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const { rule, startedAt, pauses } = explanation;
  const paused = pauses.map(({ from, to, by }) =>
    explain.pause(instant(from, now()), to === null ? null : instant(to, now()), explain.questionBy[by]),
  );
  const details: (Detail | null)[] = [
    [explain.started, instant(startedAt, now())],
    paused.length > 0 ? [explain.paused, paused.join('\n')] : null,
    extendedBy > 0 ? [explain.extended, words.clockAmounts[rule.unit](extendedBy)] : null,
    stoppedAt ? [explain.stopped, instant(stoppedAt, now())] : null,
    stage ? [explain.stage, words.dueStages[stage]] : null,
    [
      explain.rule,
      explain.ruleText(
        rule.amount === null ? explain.named : words.clockAmounts[rule.unit](rule.amount),
        rule.version,
        day(rule.validFrom),
      ),
    ],
    [explain.basis, nameOf(rule.basis)],
    [explain.zone, explain.zoneText],
  ];
  return details.filter((detail) => detail !== null);
}
