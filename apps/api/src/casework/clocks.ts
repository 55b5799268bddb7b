import { type ComplaintKind, principalClock, type RunningClock, type State } from '@hutong/casework';

/** What a case shows as due: the clock that matters in its state. */
export interface DueColumns {
  readonly due_clock: string | null;
  readonly due_on: string | null;
  readonly due_at: string;
  readonly due_provisional: boolean;
}

const nothingDue: DueColumns = { due_clock: null, due_on: null, due_at: 'infinity', due_provisional: false };

export function dueColumns(
  running: readonly RunningClock[],
  { kind, state }: { readonly kind: ComplaintKind; readonly state: State },
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

/** The clocks that run after a step. */
export function running(
  before: readonly RunningClock[],
  {
    stop,
    change,
    start,
  }: { stop: readonly { kind: string }[]; change: readonly RunningClock[]; start: readonly RunningClock[] },
): RunningClock[] {
  const stopped = new Set(stop.map(({ kind }) => kind));
  const changed = new Map(change.map((clock) => [clock.kind, clock]));
  const goOn = before
    .filter(({ kind }) => !stopped.has(kind))
    .map((clock) => changed.get(clock.kind) ?? clock);
  return [...goOn, ...start];
}
