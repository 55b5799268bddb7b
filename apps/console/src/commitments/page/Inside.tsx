import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { CommitmentRecord } from '@hutong/contract';
import { useSession } from '../../access/session';
import { LedgerHistory } from '../../campaigns/LedgerHistory';
import { FileList } from '../../complaints/page/FileList';
import { Panel } from '../../complaints/page/Panel';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { KeptRetests } from '../../openness/evidence/KeptRetests';
import { RecordLinks } from '../../openness/evidence/RecordLinks';
import { NoteBox } from './NoteBox';

/** What lies between the platform and the regulator: re-tests, tasks, files, history. Others are told that it does. */
export function Inside({ record }: { readonly record: CommitmentRecord }) {
  const { commitments } = useLabels();
  const { taskStates } = useLedgerWords();
  const auditor = useSession()?.person?.role === 'auditor';
  if (record.timeline.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {commitments.notYours}
      </Typography>
    );
  }
  return (
    <>
      <Panel title={commitments.retests}>
        {record.retests.length > 0 ? (
          <KeptRetests retests={record.retests} />
        ) : (
          <Quiet>{commitments.noRetests}</Quiet>
        )}
      </Panel>
      <Panel title={commitments.tasks}>
        <Typography variant="body2" component="div">
          <RecordLinks folder="tasks" records={record.tasks} states={taskStates} none={commitments.noTasks} />
        </Typography>
      </Panel>
      <Panel title={commitments.files}>
        {record.files.length > 0 ? (
          <FileList files={record.files} withHash withPart />
        ) : (
          <Quiet>{commitments.noFiles}</Quiet>
        )}
      </Panel>
      <Panel title={commitments.history}>
        <LedgerHistory kind="commitment" events={record.timeline} />
        {!auditor && (
          <Box className="no-print" sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}>
            <NoteBox record={record} />
          </Box>
        )}
      </Panel>
    </>
  );
}

const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
    {children}
  </Typography>
);
