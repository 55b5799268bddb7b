import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The fields that narrow a list: beside each other as far as they fit, two by two on a phone. */
export const FilterGrid = ({ children }: { readonly children: ReactNode }) => (
  <Box
    className="no-print"
    sx={{
      display: 'grid',
      gap: 1.25,
      mb: 2,
      alignItems: 'center',
      gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fill, minmax(170px, 1fr))' },
      maxWidth: 1200,
    }}
  >
    {children}
  </Box>
);
