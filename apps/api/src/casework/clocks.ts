import {
  type ClockEvent,
  type ClockWork,
  type ComplaintKind,
  principalClock,
  type RunningClock,
  type State,
} from '@hutong/casework';
import type { TransitionRequest } from '@hutong/contract';
import type { Effect } from './effects';

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

/** What a request means to clocks. */
export function clockEvent(request: TransitionRequest, { set }: Effect, at: Date): ClockEvent {
  const extendBy = request.action === 'grantExtension' ? request.days : 0;
  return { event: request.action, at, askedBy: set?.asked_by ?? null, extendBy };
}

/** A date that moves is part of the history. */
export function withMovedDate(
  effect: Effect,
  before: readonly RunningClock[],
  { change }: ClockWork,
): Effect {
  const moved = change.flatMap(({ kind, dueOn }) => {
    const old = before.find((clock) => clock.kind === kind);
    return old && old.dueOn !== dueOn ? [{ clock: kind, before: old.dueOn, after: dueOn }] : [];
  });
  return moved.length > 0 ? { ...effect, facts: { ...effect.facts, movedDates: moved } } : effect;
}
