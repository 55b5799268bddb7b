import type { ClockRuleShape, LedgerRuleShape } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useWords } from '../i18n/useLabels';
import type { Detail } from '../complaints/page/DetailList';
import type { AnyRule } from './rule-requests';

/** The terms of a rule in words. */
export function useRuleWords() {
  const { rules } = useLabels().administration;
  const words = useWords();
  const { ledgerKinds, ledgerDone } = useLedgerWords();
  const { list, number } = useFormats();
  const listed = (texts: readonly string[], none = rules.none) => (texts.length > 0 ? list(texts) : none);
  const courseOfCase = ({ startsOn, stopsOn, pausesIn }: ClockRuleShape): Detail[] => [
    [rules.startsOn, listed(startsOn.map((event) => words.actionsDone[event]))],
    [rules.stopsOn, listed(stopsOn.map((action) => words.actionsDone[action]))],
    [
      rules.pausesIn,
      listed(
        pausesIn.map((state) => words.states[state]),
        rules.never,
      ),
    ],
  ];
  const courseOfRecord = (rule: LedgerRuleShape): Detail[] => {
    const done = new Map<string, string>(Object.entries(ledgerDone[subjectOf(rule)]));
    const named = (events: readonly string[]) => listed(events.map((event) => done.get(event) ?? event));
    return [
      [rules.startsOn, named(rule.startsOn)],
      [rules.stopsOn, named(rule.stopsOn)],
    ];
  };
  return {
    amount: ({ amount, unit }: AnyRule) => (amount === null ? rules.named : words.clockAmounts[unit](amount)),
    kinds: (rule: AnyRule) =>
      'appliesTo' in rule
        ? listed(rule.appliesTo.map((kind) => words.complaintKinds[kind]))
        : ledgerKinds[subjectOf(rule)],
    course: (rule: AnyRule): Detail[] => ('appliesTo' in rule ? courseOfCase(rule) : courseOfRecord(rule)),
    steps: ({ reminders, unit, onExpiry, escalations }: AnyRule): Detail[] => [
      [rules.reminders, listed(reminders.map((before) => words.reminder(before, unit)))],
      [rules.onExpiry, words.expiries[onExpiry]],
      [
        rules.escalations,
        listed(escalations.map(({ step, after }) => rules.afterwards(words.milestones[step], number(after)))),
      ],
    ],
  };
}

const subjectOf = ({ kind }: LedgerRuleShape) => (kind === 'commitment_due' ? 'commitment' : 'task');
