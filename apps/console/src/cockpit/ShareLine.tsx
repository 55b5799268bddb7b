import { Box } from '@mui/material';
import type { Cockpit } from '@hutong/contract';
import { useLabels } from '../i18n/useLabels';
import { NumberLink } from './NumberLink';

interface ShareLineProps {
  readonly share: Cockpit['onTime'];
  /** What the whole is. */
  readonly what: string;
  /** The part stands elsewhere already. */
  readonly withoutValue?: boolean;
}

/** "12 of 40": a part and its denominator, each with its list. */
export function ShareLine({ share, what, withoutValue = false }: ShareLineProps) {
  const { cockpit } = useLabels();
  return (
    <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {!withoutValue && (
        <>
          <NumberLink number={share} what={what} />{' '}
        </>
      )}
      {cockpit.of} <NumberLink number={{ value: share.of, link: share.ofLink }} what={cockpit.inAll(what)} />
    </Box>
  );
}
