import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface SideBySideProps {
  /** Of the second column, in pixels. */
  readonly aside?: number;
  readonly children: ReactNode;
}

/** The two columns of a record's page; on a narrow screen and on paper one below the other. */
export const SideBySide = ({ aside = 380, children }: SideBySideProps) => (
  <Box
    className="print-page"
    sx={{
      display: 'grid',
      gap: 2,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `minmax(0, 1fr) ${aside}px` },
      '@media print': { '& section': { mb: 2 } },
    }}
  >
    {children}
  </Box>
);
