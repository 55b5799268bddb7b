import { addDays } from '@hutong/casework';
import { mondayOf } from './explanation/weeks';

/** A month as `2026-11`. */
export type Month = string;

export const monthOf = (day: string): Month => day.slice(0, 7);

export function monthsLater(month: Month, months: number): Month {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday to Sunday, with the days of its neighbours that fill them. */
export function weeksOfMonth(month: Month): string[][] {
  const end = `${monthsLater(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday < end; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, weekday) => addDays(monday, weekday)));
  }
  return weeks;
}

/** By how many days a key moves within the calendar. */
const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day to which a key leads; null where it is no key of the calendar. */
export function dayByKey(day: string, key: string): string | null {
  const move = moves[key];
  if (move !== undefined) return addDays(day, move);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return addDays(mondayOf(day), 6);
  if (key === 'PageUp') return sameDayOf(day, -1);
  if (key === 'PageDown') return sameDayOf(day, 1);
  return null;
}

/** The same day some months later, or the last of a shorter month. */
function sameDayOf(day: string, months: number): string {
  const month = monthsLater(monthOf(day), months);
  const last = addDays(`${monthsLater(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}
