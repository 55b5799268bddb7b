import type { WorkCalendar } from './calendar';
import { addDays, type LegalDate } from './legal-date';

/** Working days before a deadline from which on it is shown as near. House rule. */
export const soonWithin = 3;

export const dueKinds = ['overdue', 'today', 'soon', 'later'] as const;
export type DueKind = (typeof dueKinds)[number];

export interface DueStanding {
  readonly kind: DueKind;
  /** Working days that are left, or by which it is overdue. */
  readonly workingDays: number;
}

/** Is a legal day over? Late only the next day. */
export function isOverdue(dueOn: LegalDate, today: LegalDate): boolean {
  return today > dueOn;
}

/** Is an exact deadline over? The instant itself is late already: see `Deadline.dueAt`. */
export function isLate(dueAt: Date, now: Date): boolean {
  return now.getTime() >= dueAt.getTime();
}

/** How near a deadline is, for people: "2 working days left". */
export function dueStanding(dueOn: LegalDate, today: LegalDate, calendar: WorkCalendar): DueStanding {
  if (isOverdue(dueOn, today))
    return { kind: 'overdue', workingDays: workdaysBetween(dueOn, today, calendar) };
  if (dueOn === today) return { kind: 'today', workingDays: 0 };
  const workingDays = workdaysBetween(today, dueOn, calendar);
  return { kind: workingDays <= soonWithin ? 'soon' : 'later', workingDays };
}

/** Workdays after `from`, up to and including `to`. */
export function workdaysBetween(from: LegalDate, to: LegalDate, calendar: WorkCalendar): number {
  let workdays = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkday(day)) workdays += 1;
  }
  return workdays;
}
