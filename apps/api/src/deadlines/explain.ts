import {
  type ClockTerm,
  computeDeadline,
  type Deadline,
  isProvisional,
  type LedgerClockRule,
  openPause,
  type RunningClock,
  standstill,
  unadjusted,
  undeclaredYears,
  type WorkCalendar,
  yearOf,
} from '@hutong/casework';
import type { Explanation } from '@hutong/contract';
import { calendarAt, type Edition } from './editions';

/** What an explanation looks at; of a stopped clock as it was then. */
export type ExplainedClock = Pick<RunningClock, 'startedAt' | 'dueAt' | 'pauses' | 'extendedBy'>;

/** Why a clock has the date that it has, by the calendar under which that date was counted. */
export function explain(
  rule: ClockTerm,
  clock: ExplainedClock,
  stoppedAt: string | null,
  editions: readonly Edition[],
): { explanation: Explanation; calendar: WorkCalendar } {
  const calendar = calendarOfDate(rule, clock, stoppedAt, editions);
  return { explanation: explanationOf(rule, clock, stoppedAt, calendar), calendar };
}

/** A clock whose date the record names: no days were counted. */
export function explainNamed(
  { kind, version, unit, basis, validFrom }: LedgerClockRule,
  { startedAt, dueOn, dueAt }: Pick<RunningClock, 'startedAt' | 'dueOn' | 'dueAt'>,
  stoppedAt: string | null,
  editions: readonly Edition[],
): { explanation: Explanation; calendar: WorkCalendar } {
  const calendar = calendarAt(editions, stoppedAt);
  const provisional = isProvisional(dueOn, calendar);
  const explanation: Explanation = {
    rule: { kind, version, amount: null, unit, basis, validFrom },
    ...{ startedAt, dueOn, dueAt, provisional, undeclaredYears: provisional ? [yearOf(dueOn)] : [] },
    ...{ extendedBy: 0, pauses: [], left: null, steps: [] },
  };
  return { explanation, calendar };
}

/** What the calculator answers: a clock to which nothing but time has happened. */
export function explainStart(rule: ClockTerm, startedAt: Date, calendar: WorkCalendar): Explanation {
  return explanationOf(rule, { startedAt: startedAt.toISOString(), ...unadjusted }, null, calendar);
}

/**
 * The newest calendar, or of a stopped clock the one of that time. A date that was kept when the calendar was corrected
 * after it was counted by an earlier one.
 */
function calendarOfDate(
  rule: ClockTerm,
  clock: ExplainedClock,
  stoppedAt: string | null,
  editions: readonly Edition[],
): WorkCalendar {
  const last = calendarAt(editions, stoppedAt);
  if (openPause(clock)) return last;
  const startedAt = new Date(clock.startedAt);
  const isIts = (calendar: WorkCalendar) =>
    computeDeadline(rule, startedAt, calendar, clock).dueAt.getTime() === Date.parse(clock.dueAt);
  if (isIts(last)) return last;
  const earlier = editions
    .map(({ loadedAt }) => new Date(Date.parse(loadedAt) - 1).toISOString())
    .sort()
    .reverse();
  for (const at of new Set(earlier)) {
    const calendar = calendarAt(editions, at);
    if (isIts(calendar)) return calendar;
  }
  return last;
}

function explanationOf(
  rule: ClockTerm,
  clock: Omit<ExplainedClock, 'dueAt'>,
  stoppedAt: string | null,
  calendar: WorkCalendar,
): Explanation {
  const { kind, version, amount, unit, basis, validFrom } = rule;
  const startedAt = new Date(clock.startedAt);
  const standing = standstill(rule, startedAt, calendar, clock);
  const dated = standing ? null : computeDeadline(rule, startedAt, calendar, clock);
  const steps: Deadline['steps'] = (standing ?? dated)?.steps ?? [];
  const undeclared = undeclaredYears({ steps }, calendar);
  return {
    rule: { kind, version, amount, unit, basis, validFrom },
    startedAt: clock.startedAt,
    dueOn: dated?.dueOn ?? null,
    dueAt: dated?.dueAt.toISOString() ?? null,
    provisional: dated?.provisional ?? undeclared.length > 0,
    undeclaredYears: undeclared,
    extendedBy: clock.extendedBy,
    // A clock that was stopped while it stood still does not stand still any more.
    pauses: clock.pauses.map(({ from, to, by }) => ({ from, to: to ?? stoppedAt, by })),
    left: standing?.left ?? null,
    steps: [...steps],
  };
}
