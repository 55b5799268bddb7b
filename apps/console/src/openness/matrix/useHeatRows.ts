import { useMemo } from 'react';
import type { CellState } from '@hutong/casework';
import { useOpenness } from '../openness-context';
import { useRelationWords } from '../useRelationWords';
import { contradictsItself, nothingKnown } from './grid';
import { relationKey, type TargetKey } from './targets';

export interface HeatSquare {
  readonly relation: string;
  readonly target: TargetKey;
  readonly isSelf: boolean;
  readonly state: CellState;
  /** The states of its scenes, where there are several. */
  readonly segments: string;
  readonly isMarked: boolean;
  readonly isDim: boolean;
  readonly sentence: string;
}
export interface HeatRow {
  readonly source: string;
  readonly squares: readonly HeatSquare[];
}

/** Every square of the picture, made anew only when the day or what is picked out changes. */
export function useHeatRows(): HeatRow[] {
  const { matrix, grid, standings, day, isNow, isPicked } = useOpenness();
  const words = useRelationWords(matrix.platforms);
  return useMemo(() => {
    const squareOf = (source: string, target: TargetKey): HeatSquare => {
      const relation = relationKey(source, target);
      const tile = grid.tiles.get(relation);
      const standing = standings.get(relation) ?? nothingKnown;
      return {
        relation,
        target,
        isSelf: source === target,
        state: standing.state,
        segments: standing.scenes.map(({ state }) => state).join(' '),
        isMarked: isNow && contradictsItself(tile),
        isDim: !isPicked(relation),
        sentence: words.sentence({ source, target, tile, standing, day, isNow }),
      };
    };
    return grid.rows.map((source) => ({
      source,
      squares: grid.columns.map((target) => squareOf(source, target)),
    }));
  }, [grid, standings, day, isNow, isPicked, words]);
}
