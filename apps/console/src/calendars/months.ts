import { addDays, isWeekend, type DayRow, type LegalDate } from '@hutong/casework';

export type DayLook = 'off' | 'workday' | 'weekend' | 'ordinary';

export interface DayCell {
  readonly day: LegalDate;
  readonly look: DayLook;
  /** What a notice says about it. */
  readonly row: DayRow | null;
}

/** A month as weeks from Monday to Sunday; null where a week reaches into another month. */
export interface Month {
  readonly first: LegalDate;
  readonly weeks: readonly (readonly (DayCell | null)[])[];
}

/** The twelve months of a year. */
export function monthsOf(year: number, rows: readonly DayRow[]): Month[] {
  const declared = new Map(rows.map((row) => [row.day, row]));
  return Array.from({ length: 12 }, (_, month) => {
    const first = `${year}-${String(month + 1).padStart(2, '0')}-01`;
    const cells = daysOf(first).map((day) => cellOf(day, declared.get(day) ?? null));
    return { first, weeks: weeksOf(cells) };
  });
}

function daysOf(first: LegalDate): LegalDate[] {
  const month = first.slice(0, 7);
  const days: LegalDate[] = [];
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

const cellOf = (day: LegalDate, row: DayRow | null): DayCell => ({
  day,
  row,
  look: row?.kind ?? (isWeekend(day) ? 'weekend' : 'ordinary'),
});

function weeksOf(cells: readonly DayCell[]): (DayCell | null)[][] {
  const [first] = cells;
  const padded: (DayCell | null)[] = [...nothing(first ? weekdayOf(first.day) : 0), ...cells];
  padded.push(...nothing((7 - (padded.length % 7)) % 7));
  return Array.from({ length: padded.length / 7 }, (_, week) => padded.slice(week * 7, week * 7 + 7));
}

/** Monday is 0. */
const weekdayOf = (day: LegalDate) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const nothing = (count: number): null[] => Array.from({ length: count }, () => null);
