import { type LegalDate, type Locale, startOfDay } from '@hutong/casework';

const languages: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
const inBeijing = (locale: Locale, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languages[locale], { timeZone: 'Asia/Shanghai', ...style });

/** A legal day as people write it: 2026年12月7日, 7 December 2026. */
export const dayInWords = (day: LegalDate, locale: Locale): string =>
  inBeijing(locale, { dateStyle: 'long' }).format(startOfDay(day));

/** A day of which everybody knows the year: 12月7日, 7 Dec. */
export const dayOfYearInWords = (day: LegalDate, locale: Locale): string =>
  inBeijing(locale, { month: 'short', day: 'numeric' }).format(startOfDay(day));

/** An instant as people write it, in Beijing time. */
export const instantInWords = (at: Date, locale: Locale): string =>
  inBeijing(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
