import type { Bilingual } from '../words/complaint';
import { isWeekend, type LegalDate, yearOf } from './legal-date';

/** A day that the State Council declared different from what its weekday says. */
export interface DayRow {
  readonly day: LegalDate;
  /** `off`: a holiday; `workday`: a make-up workday (调休上班日). */
  readonly kind: 'off' | 'workday';
  /** The holiday to which it belongs. */
  readonly name: Bilingual;
  /** The notice that declared it: "国办发明电〔2020〕27号". */
  readonly gazette: string;
}

export interface WorkCalendar {
  /** Are the declared days of this year known? Where not, weekends are all that is known. */
  isLoaded(year: number): boolean;
  rowOf(day: LegalDate): DayRow | undefined;
  isWorkday(day: LegalDate): boolean;
}

/** The calendar of working days made of declared days; Saturdays and Sundays are off unless declared workdays. */
export function calendarOf(rows: readonly DayRow[], loadedYears: readonly number[]): WorkCalendar {
  const years = new Set(loadedYears);
  const declared = new Map(rows.map((row) => [row.day, row]));
  return {
    isLoaded: (year) => years.has(year),
    rowOf: (day) => declared.get(day),
    isWorkday: (day) => {
      const row = declared.get(day);
      return row ? row.kind === 'workday' : !isWeekend(day);
    },
  };
}

/** Is the calendar's word on this day only a guess, because its year has not been declared or loaded? */
export function isProvisional(day: LegalDate, calendar: WorkCalendar): boolean {
  return !calendar.isLoaded(yearOf(day));
}
