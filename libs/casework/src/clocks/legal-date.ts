/** A day as law means it: 'YYYY-MM-DD' in Asia/Shanghai, without a time. */
export type LegalDate = string;

/**
 * Asia/Shanghai is UTC+8 throughout: China has had no daylight saving time since 1991, and no case is older.
 * A fixed offset needs no time zone tables, so server and browser always agree.
 */
const shanghaiOffset = 8 * 3_600_000;
const dayLength = 86_400_000;

/** The legal day on which an instant falls. */
export function legalDateOf(instant: Date): LegalDate {
  return new Date(instant.getTime() + shanghaiOffset).toISOString().slice(0, 10);
}

/** The first instant of a legal day. */
export function startOfDay(day: LegalDate): Date {
  return new Date(midnightUtc(day) - shanghaiOffset);
}

/** Is this a real day of the calendar, written 'YYYY-MM-DD'? '2021-02-29' is not. */
export function isLegalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day `days` calendar days later; earlier when negative. Throws a RangeError when `day` is no legal date. */
export function addDays(day: LegalDate, days: number): LegalDate {
  return new Date(midnightUtc(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return (midnightUtc(to) - midnightUtc(from)) / dayLength;
}

export function yearOf(day: LegalDate): number {
  return Number(day.slice(0, 4));
}

export function isWeekend(day: LegalDate): boolean {
  const weekday = new Date(midnightUtc(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function midnightUtc(day: LegalDate): number {
  if (!isLegalDate(day)) throw new RangeError(`Not a legal date: ${day}`);
  return Date.parse(day);
}
