import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ComplaintSummary } from '@hutong/contract';

export const complaintAddress = (id: string) => `/complaints/${id}/show`;

/** The case number as the way to the complaint. */
export const CaseLink = ({
  complaint,
}: {
  readonly complaint: Pick<ComplaintSummary, 'id' | 'caseNumber'>;
}) => (
  <Link
    component={RouterLink}
    to={complaintAddress(complaint.id)}
    data-row-link=""
    sx={{ fontWeight: 600, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
  >
    {complaint.caseNumber}
  </Link>
);
