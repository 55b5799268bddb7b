import type { Bilingual } from '../words/complaint';
import { isProvisional, type WorkCalendar } from './calendar';
import { addDays, isWeekend, type LegalDate, legalDateOf, startOfDay, yearOf } from './legal-date';
import {
  type Adjustments,
  afterRunningHours,
  countingLimit,
  openPause,
  type PausedBy,
  pauseOn,
  unadjusted,
} from './pauses';
import type { ClockTerm } from './rules';

/** Why a day counts or does not. */
export const dayReasons = [
  'receipt_day',
  'workday',
  'makeup_workday',
  'calendar_day',
  'weekend',
  'holiday',
  'paused',
] as const;
export type DayReason = (typeof dayReasons)[number];

export const dayCounts = ['counted', 'skipped', 'paused'] as const;
export type DayCount = (typeof dayCounts)[number];

/** One day of the explanation of a deadline. */
export interface DayStep {
  readonly day: LegalDate;
  readonly count: DayCount;
  readonly why: DayReason;
  /** Of a declared day: the holiday it belongs to, and the notice that declared it. */
  readonly name?: Bilingual;
  readonly gazette?: string;
  /** Of a paused day: whose question. */
  readonly by?: PausedBy;
  /** Counted only because more time was granted. */
  readonly extension?: true;
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
 * make-up workdays count; a period of calendar days that ends on a day off ends on the next workday. Days on which the
 * clock stood still do not count; a pause that has not ended is left out (see `standstill`).
 * Source: product.md, "Clocks". Throws a RangeError when the rule's amount is not a positive whole number.
 */
export function computeDeadline(
  rule: ClockTerm,
  startedAt: Date,
  calendar: WorkCalendar,
  { pauses, extendedBy }: Adjustments = unadjusted,
): Deadline {
  const { amount, unit } = rule;
  if (!Number.isInteger(amount) || amount < 1)
    throw new RangeError(`A clock cannot run for ${amount} ${unit}s.`);
  const ended = pauses.filter(({ to }) => to !== null);
  if (unit === 'hour') {
    const dueAt = afterRunningHours(amount + extendedBy, startedAt, ended);
    return { dueOn: legalDateOf(dueAt), dueAt, provisional: false, steps: [] };
  }
  const receivedOn = legalDateOf(startedAt);
  const steps = countDays(rule, receivedOn, calendar, { pauses: ended, extendedBy });
  const dueOn = steps.at(-1)?.day ?? receivedOn;
  return {
    dueOn,
    dueAt: startOfDay(addDays(dueOn, 1)),
    provisional: steps.some((step) => dependsOnCalendar(step) && isProvisional(step.day, calendar)),
    steps,
  };
}

/** Of a clock that stands still: what was counted before, and how many units are left. */
export interface Standstill {
  readonly left: number;
  readonly steps: readonly DayStep[];
}

/** Where a clock stands while it is paused; null when it is not. Hours are left as a fraction. */
export function standstill(
  rule: ClockTerm,
  startedAt: Date,
  calendar: WorkCalendar,
  { pauses, extendedBy }: Adjustments,
): Standstill | null {
  const open = openPause({ pauses });
  if (!open) return null;
  const ended = pauses.filter(({ to }) => to !== null);
  if (rule.unit === 'hour') {
    const due = afterRunningHours(rule.amount + extendedBy, startedAt, ended);
    return { left: Math.max(0, (due.getTime() - Date.parse(open.from)) / 3_600_000), steps: [] };
  }
  const pausedOn = legalDateOf(new Date(open.from));
  const all = countDays(rule, legalDateOf(startedAt), calendar, { pauses, extendedBy }, pausedOn);
  const counted = all.filter(({ count }) => count === 'counted').length;
  return { left: rule.amount + extendedBy - counted, steps: all };
}

/** The years whose days a deadline counted although nobody has declared them yet. */
export function undeclaredYears({ steps }: Pick<Deadline, 'steps'>, calendar: WorkCalendar): number[] {
  const days = steps.filter((step) => dependsOnCalendar(step) && isProvisional(step.day, calendar));
  return [...new Set(days.map(({ day }) => yearOf(day)))];
}

function dependsOnCalendar({ why }: DayStep): boolean {
  return why !== 'receipt_day' && why !== 'calendar_day' && why !== 'paused';
}

/** Day by day until the amount is reached, or through `until` where that comes first. */
function countDays(
  { amount, unit }: ClockTerm,
  receivedOn: LegalDate,
  calendar: WorkCalendar,
  { pauses, extendedBy }: Adjustments,
  until?: LegalDate,
): DayStep[] {
  const steps: DayStep[] = [{ day: receivedOn, count: 'skipped', why: 'receipt_day' }];
  const all = amount + extendedBy;
  const limit = until ?? countingLimit(receivedOn);
  let counted = 0;
  for (let day = addDays(receivedOn, 1); counted < all && day <= limit; day = addDays(day, 1)) {
    const pause = pauseOn(day, pauses);
    // The last of calendar days must be a workday: days off are skipped, and the workday after them counts instead.
    const step: DayStep = pause
      ? { day, count: 'paused', why: 'paused', by: pause.by }
      : unit === 'calendar_day' && counted < all - 1
        ? { day, count: 'counted', why: 'calendar_day' }
        : workdayStep(day, calendar);
    if (step.count === 'counted') counted += 1;
    steps.push(step.count === 'counted' && counted > amount ? { ...step, extension: true } : step);
  }
  return steps;
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
