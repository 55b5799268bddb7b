import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ComplaintSummary } from '@hutong/contract';
import { complaintAddress } from '../parts/CaseLink';
import { DueChip } from '../parts/DueChip';
import { LinkTarget } from '../parts/LinkTarget';
import { StateChip } from '../parts/StateChip';
import { Organisation, Trouble } from './cells';

/** The link reaches over its whole card; what is pressed by itself lies above it. */
const overCard = { '&::after': { content: '""', position: 'absolute', inset: 0 } };
const aboveCard = { position: 'relative', zIndex: 1 };

/** The queue on a phone: each complaint a card that opens as a whole. */
export const ComplaintCards = ({ complaints }: { readonly complaints: readonly ComplaintSummary[] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {complaints.map((complaint) => (
      <Box
        component="li"
        key={complaint.id}
        data-row={complaint.id}
        sx={{ position: 'relative', p: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mb: 0.5, flexWrap: 'wrap' }}>
          <Box
            component={Link}
            to={complaintAddress(complaint.id)}
            data-row-link=""
            sx={{ fontWeight: 650, color: 'primary.main', textDecoration: 'none', ...overCard }}
          >
            {complaint.caseNumber}
          </Box>
          <Box component="span" sx={aboveCard}>
            <DueChip due={complaint.due} complaintId={complaint.id} />
          </Box>
        </Box>
        <LinkTarget complaint={complaint} short />
        <Box sx={{ fontSize: '0.85rem', my: 0.5 }}>
          <Organisation organisation={complaint.respondent} /> · <Trouble complaint={complaint} />
        </Box>
        <Box sx={{ fontSize: '0.8rem', display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <StateChip complaint={complaint} />
          <span>{complaint.assignee?.name}</span>
        </Box>
      </Box>
    ))}
  </Box>
);
