import { createContext, useContext } from 'react';
import type { OpennessMatrix } from '@hutong/contract';
import type { Grid, Standing } from './matrix/grid';
import type { TargetKey } from './matrix/targets';
import type { Span } from './time/span';

/** The matrix on the screen: which day, and how every relation of it stands. */
export interface ShownOpenness {
  readonly matrix: OpennessMatrix;
  readonly grid: Grid;
  readonly span: Span;
  readonly day: string;
  /** Is it the newest day? Contradictions are those of today. */
  readonly isNow: boolean;
  readonly standings: ReadonlyMap<string, Standing>;
  /** Is a relation among those that are picked out? */
  readonly isPicked: (relation: string) => boolean;
  readonly setDay: (day: string) => void;
  /** Keeps the day in the address. */
  readonly settleDay: (day: string) => void;
  /** The relation whose panel is open. */
  readonly chosen: string | null;
  readonly open: (source: string, target: TargetKey) => void;
}

export const OpennessContext = createContext<ShownOpenness | null>(null);

export function useOpenness(): ShownOpenness {
  const shown = useContext(OpennessContext);
  if (!shown) throw new Error('useOpenness needs a matrix around it');
  return shown;
}
