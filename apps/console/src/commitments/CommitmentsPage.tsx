import { Button, Typography } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Link } from 'react-router-dom';
import { useLabels, useLocale } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { anything, useFollowed } from '../live/useFollowed';
import { commitmentsCsv, commitmentsKey } from './commitment-queries';
import { RecordCommitment } from './forms/RecordCommitment';
import { useMayRecord } from './forms/useMayRecord';
import { CommitmentFilters } from './list/CommitmentFilters';
import { CommitmentList } from './list/CommitmentList';
import { KeepingStrip } from './list/KeepingStrip';
import { useCommitmentsView } from './useCommitmentsView';

/** What platforms have promised, and what became of it. */
export default function CommitmentsPage() {
  const { commitments } = useLabels();
  const locale = useLocale();
  const { view, addressOf } = useCommitmentsView();
  const mayRecord = useMayRecord();
  useFollowed(commitmentsKey, anything);
  if (view.recording && mayRecord) return <RecordCommitment />;
  return (
    <>
      <PageHeading
        title={commitments.title}
        aside={
          <>
            <Button
              component="a"
              href={commitmentsCsv(view.filters, view.sort, locale)}
              download
              startIcon={<DownloadIcon />}
            >
              {commitments.csv}
            </Button>
            {mayRecord && (
              <Button variant="contained" component={Link} to={addressOf({ recording: true })}>
                {commitments.record}
              </Button>
            )}
          </>
        }
      />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{commitments.lead}</Typography>
      <KeepingStrip />
      <CommitmentFilters />
      <CommitmentList />
    </>
  );
}
