import { type CellState, cellStateOn, cellStates, type LegalDate } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import { contradictionsIn } from '../openness/matrices';
import type { FoundMatrix } from '../openness/matrix-query';
import { inWeek } from './places';

type Counted = Cockpit['items']['all'];

/** Relations by their state of today, and those that contradict themselves: counted as the matrix itself judges them. */
export function matrixOf({ cells }: Pick<FoundMatrix, 'cells'>, today: LegalDate): Cockpit['matrix'] {
  const counts = new Map<CellState, number>();
  for (const { changes } of cells) {
    const state = cellStateOn(changes, today);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const contradicting = cells.filter((cell) => contradictionsIn(cell, today).length > 0).length;
  return {
    states: cellStates.map((state) => ({ state, ...counted(counts.get(state) ?? 0, { states: state }) })),
    contradictions: counted(contradicting, { marked: 'true' }),
  };
}

/** As the matrix lists it, scene by scene: its picture counts each relation once. */
const counted = (value: number, query: Record<string, string>): Counted => ({
  value,
  link: { list: 'openness', query: { view: 'list', ...query } },
});

/** Changes of cells that were recorded in the week, whenever they began: each is in the report of one week. */
export const cellsChanged = `(SELECT count(*) FROM cell_change h WHERE ${inWeek('h.at')})`;
