import type { ClockRuleShape } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useWords } from '../i18n/useLabels';
import type { Detail } from '../complaints/page/DetailList';

/** The terms of a rule in words. */
export function useRuleWords() {
  const { rules } = useLabels().administration;
  const words = useWords();
  const { list, number } = useFormats();
  const listed = (texts: readonly string[], none = rules.none) => (texts.length > 0 ? list(texts) : none);
  return {
    amount: ({ amount, unit }: ClockRuleShape) => words.clockAmounts[unit](amount),
    kinds: ({ appliesTo }: ClockRuleShape) => listed(appliesTo.map((kind) => words.complaintKinds[kind])),
    course: ({ startsOn, stopsOn, pausesIn }: ClockRuleShape): Detail[] => [
      [rules.startsOn, listed(startsOn.map((event) => words.actionsDone[event]))],
      [rules.stopsOn, listed(stopsOn.map((action) => words.actionsDone[action]))],
      [
        rules.pausesIn,
        listed(
          pausesIn.map((state) => words.states[state]),
          rules.never,
        ),
      ],
    ],
    steps: ({ reminders, unit, onExpiry, escalations }: ClockRuleShape): Detail[] => [
      [rules.reminders, listed(reminders.map((before) => words.reminder(before, unit)))],
      [rules.onExpiry, words.expiries[onExpiry]],
      [
        rules.escalations,
        listed(escalations.map(({ step, after }) => rules.afterwards(words.milestones[step], number(after)))),
      ],
    ],
  };
}
