import { useCallback, useMemo, useState } from 'react';
import type { OpennessMatrix } from '@hutong/contract';
import { contradictsItself, gridOf, standingOn } from './matrix/grid';
import { relationKey } from './matrix/targets';
import type { ShownOpenness } from './openness-context';
import { dayWithin, spanOf } from './time/span';
import { useOpennessView } from './useOpennessView';

/** What the address and the slider make of the matrix. A day that is only being slid over is not in the address yet. */
export function useShownOpenness(matrix: OpennessMatrix): ShownOpenness {
  const { view, change, open } = useOpennessView();
  const { scene, unfolded, states, marked, cell } = view;
  const [slid, setSlid] = useState<string | null>(null);
  const grid = useMemo(() => gridOf(matrix, scene, unfolded), [matrix, scene, unfolded]);
  const span = spanOf(matrix);
  const day = dayWithin(span, slid ?? view.day);
  const standings = useMemo(
    () => new Map([...grid.tiles].map(([key, tile]) => [key, standingOn(tile, day)])),
    [grid, day],
  );
  const picked = states.join(',');
  const isPicked = useCallback(
    (relation: string) =>
      (picked === '' || picked.split(',').includes(standings.get(relation)?.state ?? 'unknown')) &&
      (!marked || contradictsItself(grid.tiles.get(relation))),
    [picked, marked, standings, grid],
  );
  return {
    matrix,
    grid,
    span,
    day,
    isNow: day === span.last,
    standings,
    isPicked,
    setDay: setSlid,
    settleDay: (to) => {
      setSlid(null);
      change({ day: to === span.last ? null : to });
    },
    chosen: cell && relationKey(cell.source, cell.target),
    open: (source, target) => open({ source, target, scene: null }),
  };
}
