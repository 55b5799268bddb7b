import { Box } from '@mui/material';
import { Fragment, type ReactNode } from 'react';

/** What is known, by its names; what is not known is left out. */
export function FactList({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '6.5em minmax(0, 1fr)',
        columnGap: 1,
        rowGap: 0.75,
        fontSize: '0.8438rem',
      }}
    >
      {facts.map(([name, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <Fragment key={name}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {name}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Fragment>
        ),
      )}
    </Box>
  );
}
