import { addDays, type DayRow, type LegalDate } from '@hutong/casework';
import { holidayNotices, holidays, type HolidaySentence } from './notices';

/**
 * The years whose declared days are all known. A year without its notice is missing here on purpose: deadlines that
 * reach into it are provisional, until an administrator loads it.
 */
export const loadedYears: readonly number[] = holidayNotices.map(({ year }) => year);

/** Every day off and make-up workday that the State Council declared for those years, in order. */
export const calendarRows: readonly DayRow[] = holidayNotices
  .flatMap(({ gazette, sentences }) => sentences.flatMap((sentence) => rowsOf(sentence, gazette)))
  .sort((one, other) => (one.day < other.day ? -1 : 1));

function rowsOf([holiday, firstOff, lastOff, ...worked]: HolidaySentence, gazette: string): DayRow[] {
  const about = { name: holidays[holiday], gazette };
  return [
    ...daysFrom(firstOff, lastOff).map((day): DayRow => ({ day, kind: 'off', ...about })),
    ...worked.map((day): DayRow => ({ day, kind: 'workday', ...about })),
  ];
}

function daysFrom(first: LegalDate, last: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
