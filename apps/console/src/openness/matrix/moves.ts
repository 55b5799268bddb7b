import { relationKey } from './targets';

export interface Place {
  readonly source: string;
  readonly target: string;
}

interface Axes {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Where a key leads from a square; null where it leads nowhere. Nobody is related to themselves: those are leapt over. */
export function neighbourOf({ rows, columns }: Axes, from: Place | null, key: string): Place | null {
  const step = steps[key];
  if (!from || !step) return null;
  const [down, right] = step;
  const far = Math.abs(right) === Infinity;
  let row = rows.indexOf(from.source) + down;
  let column = far ? (right > 0 ? columns.length - 1 : 0) : columns.indexOf(from.target) + right;
  if (rows[row] === columns[column]) {
    row += down;
    column += far ? -Math.sign(right) : right;
  }
  const [source, target] = [rows[row], columns[column]];
  return source !== undefined && target !== undefined ? { source, target } : null;
}

/** The squares by their key, row by row. */
export const placesOf = ({ rows, columns }: Axes): ReadonlyMap<string, Place> =>
  new Map(
    rows.flatMap((source) =>
      columns
        .filter((target) => target !== source)
        .map((target): [string, Place] => [relationKey(source, target), { source, target }]),
    ),
  );
