import { Alert, Box, Button } from '@mui/material';
import { useParams } from 'react-router-dom';
import { Link } from 'react-router-dom';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { problemOf } from '../../api/problem';
import { PageHeading } from '../../layout/PageHeading';
import { Waiting } from '../../layout/Waiting';
import { ActionsPanel } from './ActionsPanel';
import { CaseHeader } from './CaseHeader';
import { ChangedBar } from './ChangedBar';
import { Clocks } from './Clocks';
import { Facts } from './Facts';
import { FilesPanel } from './FilesPanel';
import { Middle } from './Middle';
import { OpenCaseContext } from './open-case';
import { Panel } from './Panel';
import { TasksOfComplaint } from './TasksOfComplaint';
import { useOpenedCase } from './useOpenedCase';

/** Actions stay in sight beside a long conversation, and scroll by themselves when a form is longer than the window. */
const besideLongPage = {
  position: { lg: 'sticky' },
  top: { lg: 8 },
  maxHeight: { lg: 'calc(100vh - 16px)' },
  overflowY: { lg: 'auto' },
};

/** One complaint: facts left, conversation and history in the middle, what can be done now right. */
export default function ComplaintPage() {
  const { id = '' } = useParams();
  return <OpenedComplaint key={id} id={id} />;
}

function OpenedComplaint({ id }: { readonly id: string }) {
  const { record: words } = useLabels();
  const { open, error } = useOpenedCase(id);
  if (!open) return error ? <NotOpened error={error} /> : <Waiting />;
  return (
    <OpenCaseContext value={open}>
      <CaseHeader />
      <ChangedBar />
      <Box
        className="print-page"
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(0, 1fr) 340px',
            lg: '300px minmax(0, 1fr) 360px',
          },
          gridTemplateAreas: {
            xs: '"actions" "facts" "middle"',
            md: '"middle actions" "middle facts"',
            lg: '"facts middle actions"',
          },
          gridTemplateRows: { md: 'auto 1fr', lg: 'auto' },
        }}
      >
        <Box sx={{ gridArea: 'facts', display: 'grid', gap: 2 }}>
          <Panel title={words.facts}>
            <Facts />
          </Panel>
          <TasksOfComplaint />
          <Panel title={words.files}>
            <FilesPanel />
          </Panel>
        </Box>
        <Box sx={{ gridArea: 'middle', minWidth: 0 }}>
          <Middle />
        </Box>
        <Box sx={{ gridArea: 'actions', display: 'grid', gap: 2, ...besideLongPage }}>
          <ActionsPanel />
          <Panel title={words.deadlines}>
            <Clocks />
          </Panel>
        </Box>
      </Box>
    </OpenCaseContext>
  );
}

function NotOpened({ error }: { readonly error: unknown }) {
  const { list, record, problems } = useLabels();
  const problemText = useProblemText();
  const text = problemOf(error)?.status === 404 ? problems.notFound : problemText(error);
  return (
    <>
      <PageHeading title={list.title} />
      <Alert severity="warning" sx={{ mb: 2 }}>
        {text}
      </Alert>
      <Button component={Link} to="/complaints">
        {record.back}
      </Button>
    </>
  );
}
