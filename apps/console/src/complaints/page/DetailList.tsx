import { Box } from '@mui/material';

export type Detail = readonly [name: string, text: string];

/** Names and texts below each other, for what a form once asked. */
export const DetailList = ({ details }: { readonly details: readonly Detail[] }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: { sm: '9em minmax(0, 1fr)' },
      columnGap: 1.5,
      rowGap: 0.5,
      fontSize: '0.8438rem',
    }}
  >
    {details.map(([name, text]) => (
      <Box key={name} sx={{ display: 'contents' }}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {name}
        </Box>
        <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Box>
      </Box>
    ))}
  </Box>
);
