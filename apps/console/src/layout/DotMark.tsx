import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface DotMarkProps {
  /** How the dot is drawn: its colour, or a border. */
  readonly look: object;
  /** The word of the state. */
  readonly children: ReactNode;
}

/** A state in a word, with a dot beside it that groups states; never the dot alone. */
export const DotMark = ({ look, children }: DotMarkProps) => (
  <Box
    component="span"
    sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
  >
    <Box
      component="span"
      aria-hidden="true"
      sx={{ width: 9, height: 9, borderRadius: '50%', flex: 'none', ...look }}
    />
    {children}
  </Box>
);
