import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface TileProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  /** Its turn on a phone, where all tiles stand below each other. */
  readonly turn: number;
}

/** A part of the cockpit: as low as possible, so that all of it fits on a wall. */
export function Tile({ title, children, aside, turn }: TileProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      className="keep-together"
      sx={{
        order: { xs: turn, lg: 0 },
        border: 1,
        borderColor: 'divider',
        px: 1.5,
        pt: 0.75,
        pb: 1,
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.25 }}>
        <Typography id={id} variant="h2" sx={{ fontSize: '0.95rem', flex: 'none' }}>
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
