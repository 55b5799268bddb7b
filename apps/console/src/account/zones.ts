import type { Locale } from '@hutong/casework';

/** The time zones that the browser knows, and the chosen one where it goes by an older name. */
export function knownZones(chosen: string): string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return chosen === '' || zones.includes(chosen) ? zones : [chosen, ...zones];
}

/** Weekday and time of an instant in a zone; null where there is no such zone. */
export function timeIn(zone: string, at: Date, locale: Locale): string | null {
  if (zone === '') return null;
  try {
    return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
