import { calendarOf, type DayRow, type WorkCalendar } from '@hutong/casework';
import { dayRow } from '../casework/legal-calendar';

/** One version of a year's declared days, and when it became known. */
export interface Edition {
  readonly year: number;
  readonly loadedAt: string;
  readonly days: readonly DayRow[];
}

/** All editions, oldest version first, as a sub-select of a statement. */
export const allEditions = `
  (SELECT json_agg(json_build_object('year', e.year, 'loadedAt', e.loaded_at, 'days', coalesce((
      SELECT json_agg(${dayRow}) FROM calendar_day d WHERE d.year = e.year AND d.version = e.version), '[]')) ORDER BY e.year, e.version)
    FROM calendar_edition e)`;

/** The calendar as it was known at an instant; null: as it is known now. Of a year that came later, its first edition. */
export function calendarAt(editions: readonly Edition[], at: string | null): WorkCalendar {
  const until = at === null ? Infinity : Date.parse(at);
  const known = new Map<number, Edition>();
  for (const edition of editions) {
    if (!known.has(edition.year) || Date.parse(edition.loadedAt) <= until) known.set(edition.year, edition);
  }
  return calendarOf(
    [...known.values()].flatMap(({ days }) => days),
    [...known.keys()],
  );
}
