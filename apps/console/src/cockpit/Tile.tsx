import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface TileProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  /** The place in the grid of the page. */
  readonly area: string;
}

/** A part of the cockpit: as low as possible, so that all of it fits on a wall. */
export function Tile({ title, children, aside, area }: TileProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      className="keep-together"
      sx={{ gridArea: area, border: 1, borderColor: 'divider', px: 1.75, pt: 1, pb: 1.25, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
        <Typography id={id} variant="h2" sx={{ fontSize: '0.95rem' }}>
          {title}
        </Typography>
        {aside && (
          <Box sx={{ marginInlineStart: 'auto', fontSize: '0.8rem', color: 'text.secondary' }}>{aside}</Box>
        )}
      </Box>
      {children}
    </Paper>
  );
}
