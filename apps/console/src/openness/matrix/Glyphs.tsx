import type { ReactNode } from 'react';
import type { CellState } from '@hutong/casework';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.4 };

/** A shape for each state, so that nothing hangs on colour. On a field of 16 by 16. */
const shapes: Record<CellState, ReactNode> = {
  open: <circle cx="8" cy="8" r="5" {...line} />,
  open_after_confirmation: (
    <>
      <circle cx="8" cy="8" r="5.4" {...line} strokeWidth="1.8" />
      <circle cx="8" cy="8" r="2.2" fill="currentColor" />
    </>
  ),
  user_choice: (
    <>
      <circle cx="8" cy="8" r="5.4" {...line} strokeWidth="1.8" />
      <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor" />
    </>
  ),
  trial: <path d="M8 2.8 13.6 13H2.4z" {...line} strokeWidth="1.8" strokeLinejoin="round" />,
  degraded: <path d="M2.5 6h11M5 10.5h6" {...line} />,
  blocked: <path d="M3.5 3.5l9 9m0-9l-9 9" {...line} strokeWidth="2.8" strokeLinecap="round" />,
  unknown: <circle cx="8" cy="8" r="1.3" fill="currentColor" />,
};

interface GlyphProps {
  readonly state: CellState;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Drawn in place: referring to one drawing costs the browser a thousand shadow trees. */
export const Glyph = ({ state, x, y, size }: GlyphProps) => (
  <g transform={`translate(${x} ${y}) scale(${size / 16})`}>{shapes[state]}</g>
);
