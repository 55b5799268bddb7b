import { cellStateOn, linkTypes, scenes, type CellState, type Scene } from '@hutong/casework';
import type { MatrixCell, OpennessMatrix } from '@hutong/contract';
import { worstOf } from './severity';
import { relationKey, targetKeyOf, targetOf, type TargetKey } from './targets';

/** A source and a target, with their cells in the order of the scenes. */
export interface Tile {
  readonly key: string;
  readonly source: string;
  readonly target: TargetKey;
  readonly cells: readonly MatrixCell[];
}

/** The matrix as rows and columns; what is not in `tiles` nobody knows anything about. */
export interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly TargetKey[];
  readonly tiles: ReadonlyMap<string, Tile>;
}

/** A tile on a day. */
export interface Standing {
  readonly state: CellState;
  /** Of each scene of which something is known by then. */
  readonly scenes: readonly { readonly scene: Scene; readonly state: CellState }[];
}

export const nothingKnown: Standing = { state: 'unknown', scenes: [] };

/**
 * Rows and columns in one order, so that both directions of a pair mirror each other: platforms of which most is known
 * first, then types of link. Folded, without those of which nothing was ever known.
 */
export function gridOf(matrix: OpennessMatrix, scene: Scene | null, unfolded: boolean): Grid {
  const tiles = tilesOf(matrix.cells, scene);
  const known = knownCounts([...tiles.values()]);
  const platforms = matrix.platforms
    .map(({ slug }) => slug)
    .sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0) || (a < b ? -1 : 1));
  const sources = new Set([...tiles.values()].map(({ source }) => source));
  const targets = new Set([...tiles.values()].map(({ target }) => target));
  const typeKeys = linkTypes.flatMap((linkType) => targetKeyOf({ linkType }) ?? []);
  return {
    rows: platforms.filter((slug) => unfolded || sources.has(slug)),
    columns: [...platforms, ...typeKeys].filter((key) => unfolded || targets.has(key)),
    tiles,
  };
}

/** How many rows and columns are folded away. */
export function foldedCount(matrix: OpennessMatrix, scene: Scene | null): number {
  const [all, some] = [gridOf(matrix, scene, true), gridOf(matrix, scene, false)];
  return all.rows.length - some.rows.length + all.columns.length - some.columns.length;
}

function tilesOf(cells: readonly MatrixCell[], scene: Scene | null): Map<string, Tile> {
  const found = new Map<string, MatrixCell[]>();
  for (const cell of cells) {
    if ((scene !== null && cell.scene !== scene) || !isKnown(cell)) continue;
    const key = relationKey(cell.source, targetKeyOf(cell) ?? '');
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  return new Map([...found].map(([key, of]) => [key, tileOf(key, of)]));
}

function tileOf(key: string, of: readonly MatrixCell[]): Tile {
  const cells = [...of].sort((a, b) => scenes.indexOf(a.scene) - scenes.indexOf(b.scene));
  const [first] = cells;
  return { key, source: first?.source ?? '', target: (first && targetKeyOf(first)) ?? '', cells };
}

/** Has anything ever been said about it? */
const isKnown = ({ changes, openComplaints, commitments }: MatrixCell) =>
  changes.some(({ state }) => state !== 'unknown') || openComplaints > 0 || commitments > 0;

function knownCounts(tiles: readonly Tile[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (slug: string | null) => slug !== null && counts.set(slug, (counts.get(slug) ?? 0) + 1);
  for (const { source, target } of tiles) {
    count(source);
    count(targetOf(target));
  }
  return counts;
}

/** What a tile says on a day: of one scene its state, of several the worst. */
export function standingOn(tile: Tile | undefined, day: string): Standing {
  if (!tile) return nothingKnown;
  const known = tile.cells
    .map(({ scene, changes }) => ({ scene, state: cellStateOn(changes, day) }))
    .filter(({ state }) => state !== 'unknown');
  return known.length === 0
    ? nothingKnown
    : { state: worstOf(known.map(({ state }) => state)), scenes: known };
}

/** Since when a tile has stood as it does on a day; null where nobody knows. */
export function sinceOf(tile: Tile | undefined, { state }: Standing, day: string): string | null {
  if (!tile || state === 'unknown') return null;
  const days = tile.cells
    .filter(({ changes }) => cellStateOn(changes, day) === state)
    .flatMap(({ changes }) => changes.filter(({ sinceOn }) => sinceOn <= day).at(-1)?.sinceOn ?? []);
  return days.sort().at(0) ?? null;
}

/** Do the facts of a tile contradict each other today? */
export const contradictsItself = (tile: Tile | undefined): boolean =>
  tile?.cells.some(({ contradictions }) => contradictions.length > 0) ?? false;
