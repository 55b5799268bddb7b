import { addDays, daysBetween } from '@hutong/casework';
import type { OpennessMatrix } from '@hutong/contract';

/** The days over which one can look back. What lies after today is not known yet. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** The last day that can be chosen: today, or the end of what is over. */
  readonly last: string;
}

export function spanOf({
  startsOn,
  endsOn,
  today,
}: Pick<OpennessMatrix, 'startsOn' | 'endsOn' | 'today'>): Span {
  const to = endsOn < startsOn ? startsOn : endsOn;
  const last = today < startsOn ? startsOn : today < to ? today : to;
  return { from: startsOn, to, last };
}

/** A day of the span: what was asked for, or the nearest that can be chosen; without one the last. */
export function dayWithin({ from, last }: Span, asked: string | null): string {
  if (asked === null || asked > last) return last;
  return asked < from ? from : asked;
}

/** Where a day lies, from 0 to 100. */
export function placeOf({ from, to }: Span, day: string): number {
  const whole = daysBetween(from, to);
  return whole === 0 ? 0 : Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100));
}

/** A week on, and at the end no further. */
export const weekAfter = (span: Span, day: string): string => dayWithin(span, addDays(day, 7));

interface Dated {
  readonly on: string;
}

/** What was announced last on a day or before it, within the span. */
export const newestBy = <T extends Dated>(moments: readonly T[], span: Span, day: string): T | null =>
  [...moments]
    .filter(({ on }) => on >= span.from && on <= day)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1) ?? null;
