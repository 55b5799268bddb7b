import {
  clockChanges,
  type ComplaintEvent,
  type ComplaintKind,
  computeDeadline,
  principalClock,
  type State,
  type WorkCalendar,
} from '@hutong/casework';
import type { RunningClock } from './case-row';

/** A clock that starts, as a row of table `clock`. */
export interface StartedClock extends RunningClock {
  readonly ruleVersion: number;
}

export interface DueColumns {
  readonly due_clock: string | null;
  readonly due_on: string | null;
  readonly due_at: string;
  readonly due_provisional: boolean;
}

export interface ClockWork {
  readonly stop: readonly string[];
  readonly start: readonly StartedClock[];
  /** What the case shows as due: the clock that matters in its new state. */
  readonly due: DueColumns;
}

/** What an event does to the clocks of a case that then is in `state`. */
export function clockWork(
  event: ComplaintEvent,
  complaint: { kind: ComplaintKind; state: State },
  running: readonly RunningClock[],
  at: Date,
  calendar: WorkCalendar,
): ClockWork {
  const changes = clockChanges(event, complaint.kind);
  const goOn = running.filter(({ kind }) => !changes.stop.includes(kind));
  const start = changes.start
    .filter(({ kind }) => goOn.every((clock) => clock.kind !== kind))
    .map((rule): StartedClock => {
      const { dueOn, dueAt, provisional } = computeDeadline(rule, at, calendar);
      return { kind: rule.kind, ruleVersion: rule.version, dueOn, dueAt: dueAt.toISOString(), provisional };
    });
  const stop = running.filter((clock) => !goOn.includes(clock)).map(({ kind }) => kind);
  return { stop, start, due: dueColumns([...goOn, ...start], complaint) };
}

const nothingDue: DueColumns = { due_clock: null, due_on: null, due_at: 'infinity', due_provisional: false };

function dueColumns(
  running: readonly RunningClock[],
  { kind, state }: { kind: ComplaintKind; state: State },
): DueColumns {
  const principal = principalClock(state, kind);
  const clock = running.find((one) => one.kind === principal);
  if (!clock) return nothingDue;
  return {
    due_clock: clock.kind,
    due_on: clock.dueOn,
    due_at: clock.dueAt,
    due_provisional: clock.provisional,
  };
}
