import { escalationSteps, type ComplaintClock } from '@hutong/casework';
import type { ClockRuleShape } from '@hutong/contract';
import type { Typed } from '../fields/resolver';

/** A version as the form shows it: numbers as text, one field for each step that may follow. */
export const typedOf = (rule: ClockRuleShape) => ({
  amount: String(rule.amount),
  unit: rule.unit,
  appliesTo: rule.appliesTo,
  startsOn: rule.startsOn,
  stopsOn: rule.stopsOn,
  pausesIn: rule.pausesIn,
  reminders: rule.reminders.join(', '),
  onExpiry: rule.onExpiry,
  escalations: Object.fromEntries(
    escalationSteps.map((step) => [
      step,
      String(rule.escalations.find((one) => one.step === step)?.after ?? ''),
    ]),
  ),
  basis: { ...rule.basis },
  validFrom: '',
  reason: '',
});

/** What is typed, as the API wants it. What is no number stays text, so that the schema refuses it. */
export const requestOf = (kind: ComplaintClock, typed: Typed) => ({
  ...typed,
  kind,
  amount: numberIn(typed['amount']),
  reminders: remindersIn(typed['reminders']),
  escalations: escalationsIn(typed['escalations']),
});

const numberIn = (typed: unknown): unknown =>
  typeof typed === 'string' && /^\s*\d+\s*$/.test(typed) ? Number(typed) : typed;

const remindersIn = (typed: unknown): unknown[] =>
  (typeof typed === 'string' ? typed : '')
    .split(/[\s,，、]+/)
    .filter(Boolean)
    .map(numberIn);

function escalationsIn(typed: unknown): { step: string; after: unknown }[] {
  const after = new Map(Object.entries(typeof typed === 'object' && typed !== null ? typed : {}));
  return escalationSteps.flatMap((step) => {
    const days: unknown = after.get(step);
    return typeof days === 'string' && days.trim() !== '' ? { step, after: numberIn(days) } : [];
  });
}
