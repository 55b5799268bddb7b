import { escalationSteps, type ComplaintClock } from '@hutong/casework';
import type { ClockRuleShape, LedgerRuleShape } from '@hutong/contract';
import type { Typed } from '../fields/resolver';
import type { AnyRule } from './rule-requests';

/** A version as the form shows it: numbers as text, one field for each step that may follow. */
export const typedOf = (rule: ClockRuleShape) => ({
  ...ledgerTypedOf(rule),
  appliesTo: rule.appliesTo,
  startsOn: rule.startsOn,
  stopsOn: rule.stopsOn,
  pausesIn: rule.pausesIn,
  onExpiry: rule.onExpiry,
});

/** The same of tasks and commitments, whose course is the workflow's affair. */
export const ledgerTypedOf = (rule: AnyRule) => ({
  amount: rule.amount === null ? '' : String(rule.amount),
  unit: rule.unit,
  reminders: rule.reminders.join(', '),
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
  ...stepsIn(typed),
  kind,
  amount: numberIn(typed['amount']),
});

/** Where the record names the date, it stays so. */
export const ledgerRequestOf = ({ kind, amount }: LedgerRuleShape, typed: Typed) => ({
  ...stepsIn(typed),
  kind,
  amount: amount === null ? null : numberIn(typed['amount']),
});

const stepsIn = (typed: Typed) => ({
  ...typed,
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
