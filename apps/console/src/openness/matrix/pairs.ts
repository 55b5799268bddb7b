import { contradictsItself, standingOn, type Grid, type Standing, type Tile } from './grid';
import { reciprocities, reciprocityOf, type Reciprocity } from './severity';
import { relationKey } from './targets';

export interface Direction {
  readonly source: string;
  readonly target: string;
  readonly tile: Tile | undefined;
  readonly standing: Standing;
}

/** Two platforms, and how each is open to the other on a day. */
export interface Pair {
  readonly key: string;
  readonly there: Direction;
  readonly back: Direction;
  readonly reciprocity: Reciprocity;
  readonly marked: boolean;
}

/** Every pair of platforms of which something is known, once; the one-sided first. */
export function pairsOn(grid: Grid, day: string): Pair[] {
  const platforms = [...new Set([...grid.rows, ...grid.columns])].filter((key) => !key.includes(':'));
  const pairs = platforms.flatMap((one, index) =>
    platforms.slice(index + 1).flatMap((other) => pairOf(grid, one, other, day) ?? []),
  );
  return pairs.sort((a, b) => reciprocities.indexOf(a.reciprocity) - reciprocities.indexOf(b.reciprocity));
}

function pairOf(grid: Grid, one: string, other: string, day: string): Pair | null {
  const there = directionOf(grid, one, other, day);
  const back = directionOf(grid, other, one, day);
  if (!there.tile && !back.tile) return null;
  return {
    key: there.tile?.key ?? relationKey(one, other),
    there,
    back,
    reciprocity: reciprocityOf(there.standing.state, back.standing.state),
    marked: contradictsItself(there.tile) || contradictsItself(back.tile),
  };
}

function directionOf({ tiles }: Grid, source: string, target: string, day: string): Direction {
  const tile = tiles.get(relationKey(source, target));
  return { source, target, tile, standing: standingOn(tile, day) };
}
