import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { namesWidth } from './looks';

interface TimelineRowProps {
  /** What stands at the left, and stays there while the chart is moved. */
  readonly name: ReactNode;
  readonly height: number;
  readonly quiet?: boolean;
  /** What lies on the days, placed in per cent. */
  readonly children?: ReactNode;
}

/** One row of the chart: a name and its days. */
export const TimelineRow = ({ name, height, quiet = false, children }: TimelineRowProps) => (
  <Box sx={{ display: 'flex', height }}>
    <Box
      sx={{
        width: namesWidth,
        flex: 'none',
        position: 'sticky',
        left: 0,
        zIndex: 3,
        bgcolor: 'background.paper',
        borderRight: 1,
        borderColor: 'divider',
        px: 1,
        display: 'flex',
        alignItems: 'center',
        minWidth: 0,
        fontSize: quiet ? '0.75rem' : '0.82rem',
        color: quiet ? 'text.secondary' : 'text.primary',
      }}
    >
      {name}
    </Box>
    <Box sx={{ position: 'relative', flex: 1, minWidth: 0 }}>{children}</Box>
  </Box>
);
