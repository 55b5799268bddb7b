import { type ClockMilestone, clockMilestones } from '@hutong/casework';
import type { ExplainedDeadline } from '@hutong/contract';
import { useWhy } from '../deadlines/use-why';
import { instantWords } from '../date-words';
import { wordOf } from '../storage';

interface Step {
  readonly step: string;
  readonly at: string;
}

/** What a clock has done by itself, and what it will do if nobody acts. Reminders are for those who owe something. */
export function StepsOfClock({
  deadline: { done, ahead, owedBy },
}: {
  readonly deadline: ExplainedDeadline;
}) {
  const { why } = useWhy();
  const ours = owedBy === 'complainant';
  return (
    <>
      <Steps heading={why.done} steps={milestonesOf(done)} />
      {!ours && <Steps heading={why.ahead} steps={milestonesOf(ahead)} />}
    </>
  );
}

function Steps({
  heading,
  steps,
}: {
  readonly heading: string;
  readonly steps: readonly [ClockMilestone, string][];
}) {
  const { t, words, why } = useWhy();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="clock-steps">
        {steps.map(([step, at]) => (
          <li key={step}>{why.step(words.milestones[step], instantWords(at, t))}</li>
        ))}
      </ul>
    </>
  );
}

function milestonesOf(steps: readonly Step[]): [ClockMilestone, string][] {
  return steps.flatMap(({ step, at }) => {
    const milestone = wordOf(clockMilestones, step);
    return milestone ? [[milestone, at] satisfies [ClockMilestone, string]] : [];
  });
}
