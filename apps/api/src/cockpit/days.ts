import { addDays, type LegalDate, startOfDay } from '@hutong/casework';

/** Legal days, both included. */
export interface Days {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const mostWeeks = 12;

/** Seven days that end on a day. */
export const weekUntil = (to: LegalDate): Days => ({ from: addDays(to, -6), to });

/**
 * The newest twelve weeks of a campaign, oldest first, counted back from its last day or from `until`; the first may be
 * shorter. None before it has begun.
 */
export function weeksOf(campaign: Days, until: LegalDate): Days[] {
  const weeks: Days[] = [];
  let to = until < campaign.to ? until : campaign.to;
  while (to >= campaign.from && weeks.length < mostWeeks) {
    const week = weekUntil(to);
    weeks.unshift({ from: week.from < campaign.from ? campaign.from : week.from, to });
    to = addDays(week.from, -1);
  }
  return weeks;
}

/** The first instant of days, and the first after them. */
export const instantsOf = ({ from, to }: Days): [string, string] => [
  startOfDay(from).toISOString(),
  startOfDay(addDays(to, 1)).toISOString(),
];
