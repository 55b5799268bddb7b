import { Box, Link, Paper, Typography } from '@mui/material';
import { useGetList } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { ComplaintSummary } from '@hutong/contract';
import { deskOf, useSession, type Desk } from '../access/session';
import { listAddress, type Filters } from '../api/query';
import { useLabels } from '../i18n/useLabels';
import { Organisation, Trouble } from '../complaints/list/cells';
import { CaseLink } from '../complaints/parts/CaseLink';
import { DueChip } from '../complaints/parts/DueChip';
import { LinkTarget } from '../complaints/parts/LinkTarget';
import { StateChip } from '../complaints/parts/StateChip';

/** What this side itself has to do; what it waits for from others is not due for it. */
const owed: Record<Desk, Filters> = {
  regulator: { state: 'submitted,under_review' },
  platform: { as: 'respondent', state: 'forwarded,in_progress,returned' },
  administration: {},
};
const shownLines = 8;

/** The next deadlines of one's own side. */
export function DueNext() {
  const { desk } = useLabels();
  const filters = owed[deskOf(useSession()) ?? 'administration'];
  const { data } = useGetList<ComplaintSummary>('complaints', {
    pagination: { page: 1, perPage: shownLines },
    sort: { field: 'due', order: 'ASC' },
    filter: filters,
  });
  return (
    <Box component="section" aria-labelledby="due-next" sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', mb: 1 }}>
        <Typography variant="h2" id="due-next">
          {desk.dueNext}
        </Typography>
        <Box sx={{ marginInlineStart: 'auto', display: 'flex', gap: 2 }}>
          <Link component={RouterLink} to="/deadlines" variant="body2" sx={{ color: 'primary.main' }}>
            {desk.toBoard}
          </Link>
          <Link
            component={RouterLink}
            to={listAddress('complaints', filters)}
            variant="body2"
            sx={{ color: 'primary.main' }}
          >
            {desk.toList}
          </Link>
        </Box>
      </Box>
      <Paper sx={{ border: 1, borderColor: 'divider' }}>
        {data?.length === 0 && (
          <Typography sx={{ p: 3, color: 'text.secondary' }}>{desk.dueNextEmpty}</Typography>
        )}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {data?.map((complaint) => (
            <Line key={complaint.id} complaint={complaint} />
          ))}
        </Box>
      </Paper>
    </Box>
  );
}

const Line = ({ complaint }: { readonly complaint: ComplaintSummary }) => (
  <Box
    component="li"
    sx={{
      display: 'grid',
      gridTemplateColumns: {
        xs: 'minmax(0, 1fr)',
        sm: 'minmax(0, 1fr) auto',
        md: '205px 165px minmax(0, 1.2fr) minmax(0, 1.2fr) 235px',
      },
      columnGap: 2,
      rowGap: 0.5,
      alignItems: 'center',
      px: 2,
      py: 1,
      fontSize: '0.8438rem',
      '& + &': { borderTop: 1, borderColor: 'divider' },
    }}
  >
    <span>
      <DueChip due={complaint.due} complaintId={complaint.id} />
    </span>
    <CaseLink complaint={complaint} />
    <LinkTarget complaint={complaint} short />
    <span>
      <Organisation organisation={complaint.respondent} /> · <Trouble complaint={complaint} />
    </span>
    <StateChip complaint={complaint} />
  </Box>
);
