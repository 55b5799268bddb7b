import type { CellState } from '@hutong/casework';
import { Glyph } from './Glyphs';
import { opennessOf } from './severity';

interface TilePictureProps {
  readonly state: CellState;
  /** Of several scenes together, each of them; of one none. */
  readonly segments: readonly CellState[];
  readonly marked: boolean;
}

const side = 38;
const strip = { top: 23, height: 13, from: 3, width: 32 };

/** Colour and shape of a state; below, a bar for each scene, the higher the more open; a corner where facts disagree. */
export const TilePicture = ({ state, segments, marked }: TilePictureProps) => (
  <svg className="openness-tile" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
    {segments.length > 1 ? (
      <>
        <Glyph state={state} x={12} y={5} size={14} />
        <Bars segments={segments} />
      </>
    ) : (
      <Glyph state={state} x={9} y={9} size={20} />
    )}
    {marked && <Mark />}
  </svg>
);

function Bars({ segments }: { readonly segments: readonly CellState[] }) {
  const width = strip.width / segments.length;
  return (
    <>
      <rect
        className="openness-bars"
        x={strip.from - 1}
        y={strip.top}
        width={strip.width + 2}
        height={strip.height + 0.5}
        rx="2"
      />
      {segments.map((segment, index) => {
        const height = 2 + (opennessOf(segment) / 6) * (strip.height - 3);
        return (
          <rect
            // Scenes have their order, and a place each.
            key={index}
            data-state={segment}
            fill="var(--tile)"
            x={strip.from + index * width + 0.5}
            y={strip.top + strip.height - height}
            width={Math.min(width - 1, 8)}
            height={height}
          />
        );
      })}
    </>
  );
}

/** The corner that says: look again. */
const Mark = () => (
  <>
    <path d="M22 0h11a5 5 0 0 1 5 5v11z" fill="#ffd84d" stroke="#1c1500" strokeWidth="1" />
    <path d="M31.5 3.2v5" stroke="#1c1500" strokeWidth="2" strokeLinecap="round" />
    <circle cx="31.5" cy="11" r="1.1" fill="#1c1500" />
  </>
);

/** A small tile beside words. */
export const StateTile = ({ state, size = 22 }: { readonly state: CellState; readonly size?: number }) => (
  <span data-state={state} style={{ width: size, height: size, flex: 'none', display: 'inline-block' }}>
    <TilePicture state={state} segments={[]} marked={false} />
  </span>
);
