import { memo } from 'react';
import type { RelationWords } from '../useRelationWords';
import { scenesIn } from './scenes-in';
import { TilePicture } from './TilePicture';
import type { HeatSquare } from './useHeatRows';

interface HeatCellProps extends HeatSquare {
  readonly isFirstType: boolean;
  /** The reverse of the one that is pointed at. */
  readonly isPartner: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly words: RelationWords;
}

/** A square. A slider moves over a thousand of them, so it is drawn again only when what it shows has changed. */
export const HeatCell = memo(function HeatCell({ words, ...square }: HeatCellProps) {
  if (square.source === square.target) return <td data-self="true" aria-label={words.ownLinks} />;
  return (
    <td
      data-relation={square.relation}
      data-state={square.state}
      data-first-type={square.isFirstType || undefined}
      data-partner={square.isPartner || undefined}
      data-dim={square.isDim || undefined}
      aria-selected={square.isChosen}
      aria-label={words.sentence(square)}
      tabIndex={square.isTabStop ? 0 : -1}
    >
      <TilePicture
        state={square.state}
        segments={scenesIn(square.scenes).map(({ state }) => state)}
        marked={square.isMarked}
      />
    </td>
  );
});
