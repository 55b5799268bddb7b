import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ComplaintSummary } from '@hutong/contract';
import { complaintAddress } from '../parts/CaseLink';
import { DueChip } from '../parts/DueChip';
import { LinkTarget } from '../parts/LinkTarget';
import { StateChip } from '../parts/StateChip';
import { Organisation, Trouble } from './cells';

/** The queue on a phone: each complaint a card that opens as a whole. */
export const ComplaintCards = ({ complaints }: { readonly complaints: readonly ComplaintSummary[] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {complaints.map((complaint) => (
      <Box
        component="li"
        key={complaint.id}
        data-row={complaint.id}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        <Link
          to={complaintAddress(complaint.id)}
          data-row-link=""
          style={{ display: 'block', padding: 12, textDecoration: 'none' }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mb: 0.5, flexWrap: 'wrap' }}>
            <Box component="span" sx={{ fontWeight: 650, color: 'primary.main' }}>
              {complaint.caseNumber}
            </Box>
            <DueChip due={complaint.due} />
          </Box>
          <LinkTarget complaint={complaint} short />
          <Box sx={{ fontSize: '0.85rem', my: 0.5 }}>
            <Organisation organisation={complaint.respondent} /> · <Trouble complaint={complaint} />
          </Box>
          <Box sx={{ fontSize: '0.8rem', display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <StateChip complaint={complaint} />
            <span>{complaint.assignee?.name}</span>
          </Box>
        </Link>
      </Box>
    ))}
  </Box>
);
