import type { Bilingual } from '../words/complaint';
import { isProvisional, type WorkCalendar } from './calendar';
import { addDays, isWeekend, type LegalDate, legalDateOf, startOfDay } from './legal-date';
import type { ClockTerm } from './rules';

/** Why a day counts or does not. */
export const dayReasons = [
  'receipt_day',
  'workday',
  'makeup_workday',
  'calendar_day',
  'weekend',
  'holiday',
] as const;
export type DayReason = (typeof dayReasons)[number];

/** One day of the explanation of a deadline. */
export interface DayStep {
  readonly day: LegalDate;
  readonly count: 'counted' | 'skipped';
  readonly why: DayReason;
  /** Of a declared day: the holiday it belongs to, and the notice that declared it. */
  readonly name?: Bilingual;
  readonly gazette?: string;
}

export interface Deadline {
  readonly dueOn: LegalDate;
  /** From this instant on it is late: the start of the day after `dueOn`, or the exact hour. */
  readonly dueAt: Date;
  /** A year was counted whose declared days are not loaded, so the date may still move. */
  readonly provisional: boolean;
  /** Day by day from the receipt day (day 0) to `dueOn`; empty for clocks that run in hours. */
  readonly steps: readonly DayStep[];
}

/**
 * When something is due, and why then. The receipt day is day 0. Working days follow the State Council's calendar,
 * make-up workdays count; a period of calendar days that ends on a day off ends on the next workday.
 * Source: product.md, "Clocks". Throws a RangeError when the rule's amount is not a positive whole number.
 */
export function computeDeadline(rule: ClockTerm, startedAt: Date, calendar: WorkCalendar): Deadline {
  const { amount, unit } = rule;
  if (!Number.isInteger(amount) || amount < 1)
    throw new RangeError(`A clock cannot run for ${amount} ${unit}s.`);
  if (unit === 'hour') return dueAfterHours(amount, startedAt);
  const receivedOn = legalDateOf(startedAt);
  return unit === 'working_day'
    ? dueAfterWorkdays(amount, receivedOn, calendar)
    : dueAfterCalendarDays(amount, receivedOn, calendar);
}

function dueAfterHours(hours: number, startedAt: Date): Deadline {
  const dueAt = new Date(startedAt.getTime() + hours * 3_600_000);
  return { dueOn: legalDateOf(dueAt), dueAt, provisional: false, steps: [] };
}

function dueAfterWorkdays(amount: number, receivedOn: LegalDate, calendar: WorkCalendar): Deadline {
  const steps = [receiptStep(receivedOn)];
  let provisional = false;
  let counted = 0;
  for (let day = addDays(receivedOn, 1); counted < amount; day = addDays(day, 1)) {
    const step = workdayStep(day, calendar);
    if (step.count === 'counted') counted += 1;
    provisional ||= isProvisional(day, calendar);
    steps.push(step);
  }
  return dueOnLast(steps, receivedOn, provisional);
}

function dueAfterCalendarDays(amount: number, receivedOn: LegalDate, calendar: WorkCalendar): Deadline {
  const steps = [receiptStep(receivedOn)];
  for (let n = 1; n < amount; n += 1) {
    steps.push({ day: addDays(receivedOn, n), count: 'counted', why: 'calendar_day' });
  }
  // The last day must be a workday: days off are skipped, and the workday after them counts in their stead.
  let provisional = false;
  let last = addDays(receivedOn, amount);
  for (; !calendar.isWorkday(last); last = addDays(last, 1)) {
    provisional ||= isProvisional(last, calendar);
    steps.push(workdayStep(last, calendar));
  }
  provisional ||= isProvisional(last, calendar);
  steps.push(workdayStep(last, calendar));
  return dueOnLast(steps, receivedOn, provisional);
}

function receiptStep(day: LegalDate): DayStep {
  return { day, count: 'skipped', why: 'receipt_day' };
}

function workdayStep(day: LegalDate, calendar: WorkCalendar): DayStep {
  const row = calendar.rowOf(day);
  if (row) {
    const { name, gazette } = row;
    return row.kind === 'workday'
      ? { day, count: 'counted', why: 'makeup_workday', name, gazette }
      : { day, count: 'skipped', why: 'holiday', name, gazette };
  }
  return isWeekend(day)
    ? { day, count: 'skipped', why: 'weekend' }
    : { day, count: 'counted', why: 'workday' };
}

function dueOnLast(steps: readonly DayStep[], receivedOn: LegalDate, provisional: boolean): Deadline {
  const dueOn = steps.at(-1)?.day ?? receivedOn;
  return { dueOn, dueAt: startOfDay(addDays(dueOn, 1)), provisional, steps };
}
