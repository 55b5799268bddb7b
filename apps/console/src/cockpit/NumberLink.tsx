import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Cockpit } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { addressOf } from './link-address';

export type Counted = Cockpit['items']['all'];

interface NumberLinkProps {
  readonly number: Counted;
  /** What is counted, for those who do not see where the number stands. */
  readonly what: string;
  /** Is it bad news when it is more than nothing? */
  readonly alarming?: boolean;
  readonly look?: object;
}

/** A number that leads to the list of what it counts. Nothing is said calmly. */
export function NumberLink({ number: { value, link }, what, alarming = false, look }: NumberLinkProps) {
  const { number } = useFormats();
  const colour = value === 0 ? 'text.secondary' : alarming ? 'error.main' : 'text.primary';
  return (
    <Box
      component={Link}
      to={addressOf(link)}
      aria-label={`${what}: ${number(value)}`}
      data-list={link.list}
      sx={{
        color: colour,
        fontWeight: value === 0 ? 500 : 700,
        textDecoration: 'none',
        // Room for a thumb.
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        minWidth: 24,
        minHeight: 24,
        '&:hover': { textDecoration: 'underline' },
        ...look,
      }}
    >
      {number(value)}
    </Box>
  );
}
