import { Alert, Box, Button } from '@mui/material';
import ArrowBack from '@mui/icons-material/ArrowBack';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { CommitmentRecord } from '@hutong/contract';
import { problemOf } from '../api/problem';
import { ClockList } from '../complaints/page/Clocks';
import { Panel } from '../complaints/page/Panel';
import { DueChip } from '../complaints/parts/DueChip';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { SideBySide } from '../layout/SideBySide';
import { Waiting } from '../layout/Waiting';
import { onChange } from '../live/changes';
import { useCommitment } from './commitment-queries';
import { StandingFacts, PromiseFacts } from './page/CommitmentFacts';
import { CommitmentSteps } from './page/CommitmentSteps';
import { Inside } from './page/Inside';
import { KeepingMark } from './parts/KeepingMark';

/** One commitment: what was promised, how it stands, and what can be done now. */
export default function CommitmentPage() {
  const { id = '' } = useParams();
  const { data: record, error, refetch } = useCommitment(id);
  useEffect(() => onChange(({ recordId }) => void (recordId === id && refetch())), [id, refetch]);
  if (!record) return error ? <NotOpened error={error} /> : <Waiting />;
  return <OpenedCommitment key={id} record={record} />;
}

function OpenedCommitment({ record }: { readonly record: CommitmentRecord }) {
  const { commitments } = useLabels();
  return (
    <>
      <Heading record={record} />
      <SideBySide>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0, order: { xs: 2, md: 1 } }}>
          <Panel title={commitments.promise}>
            <PromiseFacts record={record} />
          </Panel>
          <Inside record={record} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0, order: { xs: 1, md: 2 } }}>
          <CommitmentSteps record={record} />
          <Panel title={commitments.standing}>
            <StandingFacts record={record} />
          </Panel>
          {/* A date without a clock: it runs, but between the platform and the regulator. */}
          {(record.clocks.length > 0 || record.promisedOn === null) && (
            <Panel title={commitments.clocks}>
              {record.clocks.length > 0 ? <ClockList clocks={record.clocks} /> : commitments.noClocks}
            </Panel>
          )}
        </Box>
      </SideBySide>
    </>
  );
}

function Heading({ record }: { readonly record: CommitmentRecord }) {
  const { commitments } = useLabels();
  const { commitmentStates } = useLedgerWords();
  const nameOf = useNameOf();
  return (
    <>
      <Button
        component={Link}
        to="/commitments"
        startIcon={<ArrowBack />}
        className="no-print"
        sx={{ mb: 0.5, ml: -1 }}
      >
        {commitments.back}
      </Button>
      <PageHeading
        title={commitments.heading(record.number)}
        tab={record.number}
        aside={
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {commitments.print}
          </Button>
        }
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', fontSize: '0.9rem' }}>
          <span>{nameOf(record.platform.name)}</span>
          <span>{commitmentStates[record.state]}</span>
          <KeepingMark keeping={record.keeping} />
          {record.due && <DueChip due={record.due} />}
        </Box>
      </PageHeading>
    </>
  );
}

function NotOpened({ error }: { readonly error: unknown }) {
  const { commitments } = useLabels();
  const problemText = useProblemText();
  const missing = [400, 404].includes(problemOf(error)?.status ?? 0);
  return (
    <>
      <PageHeading title={commitments.title} />
      <Alert severity="warning" sx={{ mb: 2 }}>
        {missing ? commitments.notFound : problemText(error)}
      </Alert>
      <Button component={Link} to="/commitments">
        {commitments.back}
      </Button>
    </>
  );
}
