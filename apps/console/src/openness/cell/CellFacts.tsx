import { Alert, Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CellRecord } from '@hutong/contract';
import { filtersOf, listAddress } from '../../api/query';
import { FileList } from '../../complaints/page/FileList';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { KeptRetests } from '../evidence/KeptRetests';
import { RecordLinks } from '../evidence/RecordLinks';
import type { ChosenCell } from '../openness-address';
import { CellHistory } from './CellHistory';
import { Directions } from './Directions';

interface CellFactsProps {
  readonly record: CellRecord;
  readonly cell: ChosenCell;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** How it is now and against what that speaks, then everything it stands on. */
export function CellFacts({ record, cell, children }: CellFactsProps) {
  const { cell: words } = useLabels().openness;
  const { contradictions, commitmentStates, taskStates } = useLedgerWords();
  const { number } = useFormats();
  return (
    <>
      <Directions record={record} cell={cell} />
      {record.contradictions.length > 0 && (
        <Alert severity="warning">
          <strong>{words.contradictions}</strong>
          {record.contradictions.map((each) => (
            <div key={each}>{contradictions[each]}</div>
          ))}
        </Alert>
      )}
      {children}
      <Part title={words.complaints}>
        {record.openComplaints > 0 ? (
          <Link component={RouterLink} to={listAddress('complaints', filtersOf(record.complaintQuery))}>
            {words.openComplaints(number(record.openComplaints))}
          </Link>
        ) : (
          words.noComplaints
        )}
      </Part>
      <Part title={words.history}>
        <CellHistory history={record.history} />
      </Part>
      <Part title={words.retests}>
        {record.retests.length > 0 ? <KeptRetests retests={record.retests} /> : words.noRetests}
      </Part>
      <Part title={words.commitments}>
        <RecordLinks
          folder="commitments"
          records={record.commitments}
          states={commitmentStates}
          none={words.noCommitments}
        />
      </Part>
      <Part title={words.tasks}>
        <RecordLinks folder="tasks" records={record.tasks} states={taskStates} none={words.noTasks} />
      </Part>
      <Part title={words.files}>
        {record.files.length > 0 ? <FileList files={record.files} withHash withPart /> : words.noFiles}
      </Part>
    </>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box component="section">
    <Typography variant="h3" sx={{ mb: 0.5, borderBottom: 1, borderColor: 'divider', pb: 0.25 }}>
      {title}
    </Typography>
    <Typography variant="body2" component="div">
      {children}
    </Typography>
  </Box>
);
