import { useMemo } from 'react';
import type { CellState } from '@hutong/casework';
import { useOpenness } from '../openness-context';
import { contradictsItself, nothingKnown, sinceOf } from './grid';
import { relationKey, type TargetKey } from './targets';

/** What a square shows, in plain values: it is drawn again only when one of them changes. */
export interface HeatSquare {
  readonly relation: string;
  readonly source: string;
  readonly target: TargetKey;
  readonly state: CellState;
  readonly since: string | null;
  /** Of each scene its state: `group_chat:blocked moments:open`. */
  readonly scenes: string;
  readonly isMarked: boolean;
  readonly isDim: boolean;
}
export interface HeatRow {
  readonly source: string;
  readonly squares: readonly HeatSquare[];
}

/** Every square of the picture, made anew only when the day or what is picked out changes. */
export function useHeatRows(): HeatRow[] {
  const { grid, standings, day, isNow, isPicked } = useOpenness();
  return useMemo(() => {
    const squareOf = (source: string, target: TargetKey): HeatSquare => {
      const relation = relationKey(source, target);
      const tile = grid.tiles.get(relation);
      const standing = standings.get(relation) ?? nothingKnown;
      return {
        relation,
        source,
        target,
        state: standing.state,
        since: sinceOf(tile, standing, day),
        scenes: standing.scenes.map(({ scene, state }) => `${scene}:${state}`).join(' '),
        isMarked: isNow && contradictsItself(tile),
        isDim: !isPicked(relation),
      };
    };
    return grid.rows.map((source) => ({
      source,
      squares: grid.columns.map((target) => squareOf(source, target)),
    }));
  }, [grid, standings, day, isNow, isPicked]);
}
