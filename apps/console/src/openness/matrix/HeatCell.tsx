import { memo } from 'react';
import { cellStates } from '@hutong/casework';
import { TilePicture } from './TilePicture';
import type { HeatSquare } from './useHeatRows';

interface HeatCellProps extends HeatSquare {
  readonly isFirstType: boolean;
  /** The reverse of the one that is pointed at. */
  readonly isPartner: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly ownLinks: string;
}

/** A square. Drawn again only when what it shows has changed: a slider moves over a thousand of them. */
export const HeatCell = memo(function HeatCell(square: HeatCellProps) {
  if (square.isSelf) return <td data-self="true" aria-label={square.ownLinks} />;
  return (
    <td
      data-relation={square.relation}
      data-state={square.state}
      data-first-type={square.isFirstType || undefined}
      data-partner={square.isPartner || undefined}
      data-dim={square.isDim || undefined}
      aria-selected={square.isChosen}
      aria-label={square.sentence}
      tabIndex={square.isTabStop ? 0 : -1}
    >
      <TilePicture state={square.state} segments={statesIn(square.segments)} marked={square.isMarked} />
    </td>
  );
});

const statesIn = (words: string) =>
  words.split(' ').flatMap((word) => cellStates.find((state) => state === word) ?? []);
