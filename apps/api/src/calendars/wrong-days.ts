import { addDays, type DayRow, isWeekend, type LegalDate, yearOf } from '@hutong/casework';
import type { FieldError } from '../http/request-error';
import { type DeclaredCalendar } from './declared-calendar';

/** What is wrong with the days given for a year, each with its place among them. */
export function wrongDays(year: number, days: readonly DayRow[], declared: DeclaredCalendar): FieldError[] {
  const off = new Set(
    [...days, ...declared.days.filter(({ day }) => yearOf(day) !== year)]
      .filter(({ kind }) => kind === 'off')
      .map(({ day }) => day),
  );
  const seen = new Set<LegalDate>();
  return days.flatMap(({ day, kind }, index) => {
    const field = `/days/${index}/day`;
    if (yearOf(day) !== year) return { field, code: 'other_year', params: { year } };
    if (seen.has(day)) return { field, code: 'day_twice' };
    seen.add(day);
    if (kind === 'workday') return isWeekend(day) ? [] : { field, code: 'workday_anyway' };
    return isWeekend(day) && !inHoliday(day, off) ? { field, code: 'day_off_anyway' } : [];
  });
}

/**
 * Notices name weekend days inside a holiday. A holiday has a weekday, or goes on in a neighbouring year, which may not
 * be loaded yet: 2022-12-31 was a Saturday, off as the first day of the New Year holiday of 2023.
 */
function inHoliday(day: LegalDate, off: ReadonlySet<LegalDate>): boolean {
  return [-1, 1].some((step) => {
    let one = day;
    while (off.has(one) && isWeekend(one)) {
      const next = addDays(one, step);
      if (yearOf(next) !== yearOf(day)) return true;
      one = next;
    }
    return off.has(one);
  });
}
