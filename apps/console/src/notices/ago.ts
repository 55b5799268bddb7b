import type { Locale } from '@hutong/casework';

const minute = 60_000;
const steps = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

/** How long ago something was, in the largest unit that fits: "2 hours ago". Null after a week: then a date says more. */
export function ago(at: Date, now: Date, locale: Locale): string | null {
  const passed = Math.max(0, now.getTime() - at.getTime());
  if (passed >= 7 * 24 * 60 * minute) return null;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of steps) {
    if (passed >= length) return words.format(-Math.floor(passed / length), unit);
  }
  return words.format(0, 'minute');
}
