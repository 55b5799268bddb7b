import { addDays, type LegalDate, legalDateOf } from './legal-date';

/** Whose question makes a clock stand still. */
export type PausedBy = 'regulator' | 'respondent';

/** A time in which a clock stood still; ISO instants. `to` is null while it does. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
  readonly by: PausedBy;
}

/** What has happened to a running clock, besides time. */
export interface Adjustments {
  readonly pauses: readonly Pause[];
  /** Further units that were granted. */
  readonly extendedBy: number;
}

export const unadjusted: Adjustments = { pauses: [], extendedBy: 0 };

/** The pause that goes on, if one does. */
export function openPause({ pauses }: Pick<Adjustments, 'pauses'>): Pause | undefined {
  return pauses.find(({ to }) => to === null);
}

/**
 * Only whole days count: a day on which the clock stood still, if only for an hour, is not one; neither is the receipt
 * day, for the same reason. House rule, docs/decisions/0009-clocks.md.
 */
export function pauseOn(day: LegalDate, pauses: readonly Pause[]): Pause | undefined {
  return pauses.find(
    ({ from, to }) => legalDateOf(new Date(from)) <= day && (to === null || day <= legalDateOf(new Date(to))),
  );
}

/** An instant so many hours later, of hours in which the clock did not stand still. */
export function afterRunningHours(hours: number, startedAt: Date, pauses: readonly Pause[]): Date {
  let due = startedAt.getTime() + hours * 3_600_000;
  for (const { from, to } of [...pauses].sort((a, b) => a.from.localeCompare(b.from))) {
    const begun = Date.parse(from);
    if (to !== null && begun < due) due += Date.parse(to) - begun;
  }
  return new Date(due);
}

/** The first day after which counting must have ended: guards against a clock that would never run out. */
export function countingLimit(receivedOn: LegalDate): LegalDate {
  return addDays(receivedOn, 366 * 20);
}
