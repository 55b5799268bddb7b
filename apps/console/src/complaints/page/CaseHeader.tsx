import { Box, Button, Chip, Typography } from '@mui/material';
import ArrowBack from '@mui/icons-material/ArrowBack';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { useNavigate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ComplaintRecord } from '@hutong/contract';
import { useLabels, useWords } from '../../i18n/useLabels';
import { useKeys } from '../../layout/keys';
import { PageHeading } from '../../layout/PageHeading';
import { useMayAssign } from '../list/useMayAssign';
import { DueChip } from '../parts/DueChip';
import { StateChip } from '../parts/StateChip';
import { useAssignToMe } from './useAssignToMe';
import { useNeighbours } from './useNeighbours';
import { useOpenCase } from './open-case';

/** Which complaint this is, where it stands, who must act; and the ways to its neighbours. */
export function CaseHeader() {
  const { record: words } = useLabels();
  const { sides } = useWords();
  const { record } = useOpenCase();
  const { previous, next } = useNeighbours(record.id);
  const assignToMe = useAssignToMe();
  const mayAssign = useMayAssign();
  const navigate = useNavigate();
  useKeys({
    n: next,
    p: previous,
    u: () => navigate('/complaints'),
    a: () => mayAssign && void assignToMe(),
  });
  return (
    <>
      <Button
        component={Link}
        to="/complaints"
        startIcon={<ArrowBack />}
        className="no-print"
        sx={{ mb: 0.5, ml: -1 }}
      >
        {words.back}
      </Button>
      <PageHeading
        title={words.heading(record.caseNumber)}
        tab={record.caseNumber}
        aside={
          <>
            {mayAssign && <Button onClick={() => void assignToMe()}>{words.assignMe}</Button>}
            <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
              {words.print}
            </Button>
            <Button startIcon={<ChevronLeft />} onClick={previous}>
              {words.previous}
            </Button>
            <Button endIcon={<ChevronRight />} onClick={next}>
              {words.next}
            </Button>
          </>
        }
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', fontSize: '0.9rem' }}>
          <StateChip complaint={record} />
          {record.due && <DueChip due={record.due} complaintId={record.id} />}
          {record.extension && <ExtensionMark extension={record.extension} />}
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {record.whoMustAct ? words.waitsFor(sides[record.whoMustAct]) : words.nobodyActs}
          </Typography>
        </Box>
      </PageHeading>
    </>
  );
}

/** Whether more time was asked for, and what became of it. */
function ExtensionMark({ extension }: { readonly extension: NonNullable<ComplaintRecord['extension']> }) {
  const { extensionStates, clockAmounts } = useWords();
  const { state, days } = extension;
  const amount = days !== null && state !== 'declined' ? ` · ${clockAmounts.working_day(days)}` : '';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={state === 'asked' ? 'warning' : 'default'}
      label={`${extensionStates[state]}${amount}`}
    />
  );
}
