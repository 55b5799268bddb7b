import type { LegalDate } from '../clocks/legal-date';
import type { RetestResult } from '../words/complaint';
import type { CommitmentState } from './commitment-workflow';
import type { CellState } from './words';

/** States in which a person reaches the link, at least by a choice or a confirmation of their own. */
export const openCellStates = [
  'open',
  'open_after_confirmation',
  'user_choice',
] as const satisfies readonly CellState[];

export const isOpen = (state: CellState): boolean => openCellStates.some((open) => open === state);

/** What a re-test says of a cell; null when it says nothing. A user's choice that works stays one. */
export function cellStateAfter(result: RetestResult, before: CellState): CellState | null {
  if (result === 'inconclusive') return null;
  if (result === 'still_blocked') return 'blocked';
  if (before === 'user_choice' || before === 'trial') return before;
  return result === 'opens' ? 'open' : 'open_after_confirmation';
}

/** A change of a cell: the state that it has from a day on. */
export interface CellChange {
  readonly state: CellState;
  readonly sinceOn: LegalDate;
}

/** The state of a cell on a day; changes in the order of their days. */
export function cellStateOn(changes: readonly CellChange[], day: LegalDate): CellState {
  let state: CellState = 'unknown';
  for (const change of changes) if (change.sinceOn <= day) state = change.state;
  return state;
}

export interface CellFacts {
  readonly state: CellState;
  /** Of the newest re-test in it; null without one. */
  readonly newestRetest: RetestResult | null;
  /** Complaints about it that are open, and were filed after the cell came to its state. */
  readonly openComplaints: number;
  readonly commitments: readonly CommitmentState[];
}

/** How a cell contradicts itself. */
export const contradictions = [
  'complaints_against_open',
  'promise_against_retest',
  'retest_against_state',
] as const;
export type Contradiction = (typeof contradictions)[number];

/** Promises and re-tests against complaints: what makes somebody look again. Source: product.md, "Openness matrix". */
export function contradictionsOf(cell: CellFacts): Contradiction[] {
  const { state, newestRetest, openComplaints, commitments } = cell;
  const isPromised = commitments.some((one) => one === 'rolled_out' || one === 'verified');
  const found: Contradiction[] = [];
  if (openComplaints > 0 && (isOpen(state) || isPromised)) found.push('complaints_against_open');
  if (isPromised && newestRetest === 'still_blocked') found.push('promise_against_retest');
  if (isOpen(state) && newestRetest === 'still_blocked') found.push('retest_against_state');
  return found;
}
