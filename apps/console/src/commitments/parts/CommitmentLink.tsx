import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { CommitmentSummary } from '@hutong/contract';

export const commitmentAddress = (id: string) => `/commitments/${id}`;

/** The number as the way to the commitment. */
export const CommitmentLink = ({
  commitment: { id, number },
}: {
  readonly commitment: CommitmentSummary;
}) => (
  <Link
    component={RouterLink}
    to={commitmentAddress(id)}
    sx={{ fontWeight: 600, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
  >
    {number}
  </Link>
);
