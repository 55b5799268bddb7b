import { type LegalDate, type Locale, startOfDay, addDays } from '@hutong/casework';
import { letterLabels } from './labels';

const languages: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A due day in words; with the hour where a clock runs in hours. The time zone is said. */
export function dueInWords(dueOn: LegalDate, dueAt: Date | null, locale: Locale): string {
  const isWholeDay = !dueAt || dueAt.getTime() === startOfDay(addDays(dueOn, 1)).getTime();
  const at = isWholeDay ? startOfDay(dueOn) : dueAt;
  const words = new Intl.DateTimeFormat(languages[locale], {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'full',
    ...(isWholeDay ? {} : { timeStyle: 'short' }),
  }).format(at);
  return letterLabels(locale).inTimeZone(words);
}
