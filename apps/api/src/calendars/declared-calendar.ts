import { calendarOf, type DayRow, type WorkCalendar, yearOf } from '@hutong/casework';
import { newestDays, newestEditions } from '../casework/legal-calendar';
import type { Statement } from '../database/tx';

/** The newest edition of each year as it stands: its version, and all declared days. */
export interface DeclaredCalendar {
  readonly versions: Readonly<Record<string, number>>;
  readonly days: readonly DayRow[];
}

/** One statement, so that versions and days belong together also while somebody else writes. */
export const declaredCalendar: Statement = {
  name: 'calendar:declared',
  text: `WITH ${newestEditions}
    SELECT coalesce((SELECT json_object_agg(year, version) FROM newest), '{}') AS versions, ${newestDays} AS days`,
};

export const versionOf = (year: number, { versions }: DeclaredCalendar): number => versions[year] ?? 0;

export const daysOfYear = (year: number, { days }: DeclaredCalendar): DayRow[] =>
  days.filter(({ day }) => yearOf(day) === year);

/** The calendar as it would be with other days of one year. */
export function calendarWith(
  year: number,
  days: readonly DayRow[],
  declared: DeclaredCalendar,
): WorkCalendar {
  const others = declared.days.filter(({ day }) => yearOf(day) !== year);
  return calendarOf([...others, ...days], [...Object.keys(declared.versions).map(Number), year]);
}
