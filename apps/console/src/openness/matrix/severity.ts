import { cellStates, isOpen, type CellState } from '@hutong/casework';

/** From what lies furthest from open to open. What is unknown says nothing beside something known. */
const fromWorst: readonly CellState[] = [
  'blocked',
  'degraded',
  'trial',
  'user_choice',
  'open_after_confirmation',
  'open',
  'unknown',
];

/** Of several scenes, the state that speaks for all. */
export const worstOf = (states: readonly CellState[]): CellState =>
  fromWorst.find((state) => states.includes(state)) ?? 'unknown';

/** How open a state is, from 0 (unknown) and 1 (blocked) to 6 (open): the height of a bar. */
export const opennessOf = (state: CellState): number =>
  state === 'unknown' ? 0 : fromWorst.indexOf(state) + 1;

export const reciprocities = ['one_sided', 'neither', 'both', 'not_known'] as const;
export type Reciprocity = (typeof reciprocities)[number];

/** Do two platforms open to each other alike? */
export function reciprocityOf(there: CellState, back: CellState): Reciprocity {
  if (there === 'unknown' || back === 'unknown') return 'not_known';
  if (isOpen(there) !== isOpen(back)) return 'one_sided';
  return isOpen(there) ? 'both' : 'neither';
}

/** How many there are of each state, in the order of the legend. */
export function countsOf(states: Iterable<CellState>): Map<CellState, number> {
  const counts = new Map<CellState, number>(cellStates.map((state) => [state, 0]));
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
