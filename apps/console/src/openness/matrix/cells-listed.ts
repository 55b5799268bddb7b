import { cellStateOn, type CellState } from '@hutong/casework';
import type { MatrixCell } from '@hutong/contract';
import type { OpennessView } from '../openness-address';
import { opennessOf } from './severity';

/** One relation in one scene on a day. */
export interface ListedCell {
  readonly cell: MatrixCell;
  readonly state: CellState;
  /** Null: nobody has said anything of it yet. */
  readonly sinceOn: string | null;
}

/** Every cell of a scene, or of all, as it stood on a day: the furthest from open first, the unknown last. */
export function cellsOn(cells: readonly MatrixCell[], scene: string | null, day: string): ListedCell[] {
  return cells
    .filter((cell) => scene === null || cell.scene === scene)
    .map((cell) => ({
      cell,
      state: cellStateOn(cell.changes, day),
      sinceOn: cell.changes.filter(({ sinceOn }) => sinceOn <= day).at(-1)?.sinceOn ?? null,
    }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ state }: ListedCell) => (state === 'unknown' ? 9 : opennessOf(state));

/** Those that are picked out in the legend. */
export const pickedCells = (
  listed: readonly ListedCell[],
  { states, marked }: Pick<OpennessView, 'states' | 'marked'>,
): ListedCell[] =>
  listed.filter(
    ({ cell, state }) =>
      (states.length === 0 || states.includes(state)) && (!marked || cell.contradictions.length > 0),
  );
