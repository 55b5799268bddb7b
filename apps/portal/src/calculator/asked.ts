import {
  type ClockRule,
  clockRules,
  type ComplaintClock,
  complaintClocks,
  isLegalDate,
  type LegalDate,
} from '@hutong/casework';
import type { Calculation } from '../api/deadline-requests';
import { wordOf } from '../storage';

/** What somebody wants to know: which clock, begun when. '' is not answered. */
export interface Asked {
  readonly clock: ComplaintClock | '';
  readonly day: LegalDate;
  /** HH:MM in Beijing; of clocks that run in hours only. */
  readonly time: string;
}

/** What the address asks; what it leaves out is the answer of the platform, from now on. */
export function askedIn(search: string, today: LegalDate, time: string): Asked {
  const query = new URLSearchParams(search);
  return {
    clock: wordOf(complaintClocks, query.get('clock') ?? 'response'),
    day: query.get('on') ?? today,
    time: query.get('at') ?? time,
  };
}

/** The address that asks it. */
export function addressOf({ clock, day, time }: Asked, hours: boolean): string {
  const query = new URLSearchParams({ clock, on: day, ...(hours && { at: time }) });
  return `/calculator?${query.toString()}`;
}

type Rule = Pick<ClockRule, 'kind' | 'unit'>;

/** Does a clock run in hours, so that the time of day matters? */
export function runsInHours(clock: ComplaintClock | '', rules: readonly Rule[] = clockRules): boolean {
  return rules.some(({ kind, unit }) => kind === clock && unit === 'hour');
}

/** What the server is asked; or the first field that is not as it should be. */
export function calculationOf(
  { clock, day, time }: Asked,
  hours: boolean,
): { readonly asked: Calculation } | { readonly wrong: 'clock' | 'day' | 'time' } {
  if (!clock) return { wrong: 'clock' };
  if (!isLegalDate(day)) return { wrong: 'day' };
  if (!hours) return { asked: { clock, startedOn: day } };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { wrong: 'time' };
  return { asked: { clock, startedAt: `${day}T${time}:00+08:00` } };
}
