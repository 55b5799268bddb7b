import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';

interface RecordLinksProps {
  readonly folder: 'commitments' | 'tasks';
  readonly records: readonly { id: string; number: string; title: string; state: string }[];
  /** The words of their states. */
  readonly states: Readonly<Record<string, string>>;
  readonly none: string;
}

/** Commitments or tasks, each a way to its page. */
export function RecordLinks({ folder, records, states, none }: RecordLinksProps) {
  if (records.length === 0) return none;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
      {records.map(({ id, number, title, state }) => (
        <li key={id}>
          <Link component={RouterLink} to={`/${folder}/${id}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
            {number}
          </Link>{' '}
          {title} · {states[state] ?? state}
        </li>
      ))}
    </Box>
  );
}
