import {
  dueStanding,
  legalDateOf,
  type DueKind,
  type DueStanding,
  type WorkCalendar,
} from '@hutong/casework';
import type { ComplaintSummary } from '@hutong/contract';

type Due = NonNullable<ComplaintSummary['due']>;

/** How near a deadline is now. A clock that runs by the hour is over at its instant, not at the end of the day. */
export function standingOf(due: Due, now: Date, calendar: WorkCalendar): DueStanding {
  const standing = dueStanding(due.on, legalDateOf(now), calendar);
  const late = standing.kind === 'today' && now.getTime() >= new Date(due.at).getTime();
  return late ? { kind: 'overdue', workingDays: 0 } : standing;
}

export type Urgency = 'error' | 'warning' | 'calm';

/** Colour beside the words, never instead of them. */
export const urgencyOf: Record<DueKind, Urgency> = {
  overdue: 'error',
  today: 'warning',
  soon: 'warning',
  later: 'calm',
};
