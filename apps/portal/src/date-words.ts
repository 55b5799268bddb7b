import { daysBetween, isLegalDate, type LegalDate } from '@hutong/casework';
import type { Labels } from './labels/zh';

const shanghaiOffset = 8 * 3_600_000;

/** A legal day in words with its weekday: "2026年11月27日（星期五）"; what is no day comes back as it is. */
export function dayWords(day: LegalDate, { dates }: Labels): string {
  if (!isLegalDate(day)) return day;
  const date = new Date(day);
  const month = dates.months[date.getUTCMonth()] ?? '';
  const weekday = dates.weekdays[date.getUTCDay()] ?? '';
  return dates.day(date.getUTCFullYear(), month, date.getUTCDate(), weekday);
}

/** A legal day without its weekday: "2026年11月27日". */
export function plainDayWords(day: LegalDate, { dates }: Labels): string {
  if (!isLegalDate(day)) return day;
  const date = new Date(day);
  const month = dates.months[date.getUTCMonth()] ?? '';
  return dates.shortDay(date.getUTCFullYear(), month, date.getUTCDate());
}

/** An instant as day and time in Beijing, to the minute: "2026年11月22日 15:54". */
export function instantWords(instant: string, { dates }: Labels): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const beijing = inBeijing(time);
  const month = dates.months[beijing.getUTCMonth()] ?? '';
  const day = dates.shortDay(beijing.getUTCFullYear(), month, beijing.getUTCDate());
  return dates.at(day, timeOfDay(new Date(time)));
}

/** The time of day in Beijing: "15:54". */
export function timeOfDay(instant: Date): string {
  return inBeijing(instant.getTime()).toISOString().slice(11, 16);
}

/** Its UTC parts are those that a clock in Beijing shows. */
function inBeijing(time: number): Date {
  return new Date(time + shanghaiOffset);
}

/** How near a legal day is, in calendar days. */
export function nearness(day: LegalDate, today: LegalDate, { dates }: Labels): string {
  const days = daysBetween(today, day);
  if (days < 0) return dates.late(-days);
  if (days === 0) return dates.today;
  return days === 1 ? dates.tomorrow : dates.inDays(days);
}

/** How long to wait: "45 秒", "3 分钟". */
export function waitWords(seconds: number | null, { dates, problems }: Labels): string {
  if (seconds === null) return problems.aMoment;
  return seconds < 60 ? dates.seconds(Math.max(1, seconds)) : dates.minutes(Math.ceil(seconds / 60));
}
