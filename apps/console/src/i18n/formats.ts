import { useMemo } from 'react';
import { addDays, legalDateOf, type Locale } from '@hutong/casework';
import { languageOf } from './languages';
import { useLocale } from './useLabels';

const zone = 'Asia/Shanghai';
const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

const dividers: Record<Locale, string> = { zh: '；', en: '; ' };

/** How days, instants, numbers and sizes are written in a language; always in Beijing time. */
export function formatsOf(locale: Locale) {
  const tag = tags[locale];
  const dayFormat = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const shortDayFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short' });
  const monthNameFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long' });
  const timeFormat = new Intl.DateTimeFormat(tag, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const weekdayFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'short' });
  const monthFormat = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const numberFormat = new Intl.NumberFormat(tag);
  const asUtc = (day: string) => new Date(`${day}T00:00:00Z`);
  const { today, yesterday } = languageOf(locale).labels.common;

  const shortDay = (day: string, now: Date) => {
    const thisDay = legalDateOf(now);
    if (day === thisDay) return today;
    if (day === addDays(thisDay, -1)) return yesterday;
    return day.slice(0, 4) === thisDay.slice(0, 4)
      ? shortDayFormat.format(asUtc(day))
      : dayFormat.format(asUtc(day));
  };
  return {
    /** A legal day in full. */
    day: (day: string) => dayFormat.format(asUtc(day)),
    monthName: (day: string) => monthNameFormat.format(asUtc(day)),
    /** A legal day as people speak of it: today, yesterday, without the year when it is this one. */
    shortDay,
    time: (at: string) => timeFormat.format(new Date(at)),
    /** An instant: the day as people speak of it, and the time. */
    instant: (at: string, now: Date) =>
      `${shortDay(legalDateOf(new Date(at)), now)} ${timeFormat.format(new Date(at))}`,
    /** Monday to Sunday. */
    weekdays: Array.from({ length: 7 }, (_, weekday) =>
      weekdayFormat.format(asUtc(addDays('2026-11-23', weekday))),
    ),
    dayAndMonth: (day: string) => shortDayFormat.format(asUtc(day)),
    /** A day within a calendar: its number, on the first of a month with the month. */
    dayInMonth: (day: string) =>
      day.endsWith('-01') ? shortDayFormat.format(asUtc(day)) : String(Number(day.slice(8))),
    /** The month of a day. */
    month: (day: string) => monthFormat.format(asUtc(day)),
    /** An instant with its day in full. */
    exact: (at: string) =>
      `${dayFormat.format(asUtc(legalDateOf(new Date(at))))} ${timeFormat.format(new Date(at))}`,
    /** Words one after the other, each of which may have commas itself. */
    list: (words: readonly string[]) => words.join(dividers[locale]),
    number: (value: number) => numberFormat.format(value),
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `${numberFormat.format(Math.ceil(bytes / 1_000))} kB`
        : `${numberFormat.format(Math.round(bytes / 100_000) / 10)} MB`,
  };
}

export function useFormats() {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale), [locale]);
}
