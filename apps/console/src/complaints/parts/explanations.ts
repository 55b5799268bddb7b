import type { MouseEvent } from 'react';

export interface ClockOfCase {
  /** Of a clock of the ledger: absent, and the deadline is named. */
  readonly complaintId?: string;
  /** Which of its clocks: this one, or else the running one of the kind. */
  readonly deadlineId?: string;
  readonly kind: string;
}

type Listener = (clock: ClockOfCase) => void;
const listeners = new Set<Listener>();

/** Hears which deadline somebody asks about. Answers how to stop listening. */
export function onExplain(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For a button: asks for the explanation of a deadline, and for nothing that the line around it would open. */
export const explaining = (clock: ClockOfCase) => (event: MouseEvent) => {
  event.stopPropagation();
  for (const listener of listeners) listener(clock);
};
