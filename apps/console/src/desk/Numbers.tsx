import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Desk } from '@hutong/contract';
import { readDesk } from '../api/casework';
import { listAddress } from '../api/query';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';

type DeskNumber = Desk['numbers'][number];

const tones: Partial<Record<DeskNumber['key'], string>> = { overdue: 'error.main', today: 'warning.main' };

/** Large numbers, each of which opens the list that it counts. */
export function Numbers() {
  const { desk } = useLabels();
  const numbers = useQuery({ queryKey: ['desk'], queryFn: readDesk }).data?.numbers ?? [];
  return (
    <Box component="section" aria-labelledby="desk-numbers">
      <Typography variant="h2" id="desk-numbers" sx={{ mb: 1 }}>
        {desk.numbersTitle}
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
        }}
      >
        {numbers.map((number) => (
          <li key={number.key}>
            <NumberCard number={number} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function NumberCard({ number: { key, value, exact, query } }: { readonly number: DeskNumber }) {
  const { desk } = useLabels();
  const { number } = useFormats();
  const tone = value > 0 ? tones[key] : undefined;
  return (
    <Box
      component={Link}
      to={listAddress('complaints', query)}
      sx={{
        display: 'block',
        height: '100%',
        p: 2,
        textDecoration: 'none',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderTop: 3,
        borderTopColor: tone ?? 'secondary.main',
        borderRadius: 1,
        '&:hover': { borderColor: 'secondary.main' },
      }}
    >
      <Box
        component="span"
        sx={{
          display: 'block',
          fontSize: '2rem',
          lineHeight: 1.1,
          fontWeight: 650,
          color: tone ?? 'text.primary',
        }}
      >
        {number(value)}
        {exact ? '' : '+'}
      </Box>
      <Box component="span" sx={{ fontSize: '0.85rem', color: 'text.secondary' }}>
        {desk.numbers[key]}
      </Box>
    </Box>
  );
}
