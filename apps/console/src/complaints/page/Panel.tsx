import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** At the right of the heading. */
  readonly aside?: ReactNode;
  readonly accent?: boolean;
  readonly className?: string;
}

/** A part of the page with its heading. */
export function Panel({ title, children, aside, accent = false, className }: PanelProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      className={className}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderTop: accent ? 3 : 1,
        borderTopColor: accent ? 'secondary.main' : 'divider',
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 2, pt: 1.25 }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {aside && <Box sx={{ marginInlineStart: 'auto' }}>{aside}</Box>}
      </Box>
      <Box sx={{ px: 2, pb: 2, pt: 1 }}>{children}</Box>
    </Paper>
  );
}
