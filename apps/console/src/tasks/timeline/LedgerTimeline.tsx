import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import { useStore } from 'ra-core';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { EmptyLedger } from '../list/EmptyLedger';
import { useTaskTimeline } from '../task-requests';
import { useTasksView } from '../useTasksView';
import { TimelineChart } from './TimelineChart';
import { TimelineLegend } from './TimelineLegend';
import { TimelineTable } from './TimelineTable';

/** The ledger over its campaign: as a picture for the meeting, or the same as a table. */
export function LedgerTimeline() {
  const { tasks, common } = useLabels();
  const { query, campaign } = useTasksView();
  const { data, error, isPending, refetch } = useTaskTimeline(campaign === null ? null : query);
  const [asTable, setAsTable] = useStore('tasks.timeline.table', false);
  const problemText = useProblemText();
  if (campaign === null) return <Typography>{tasks.timeline.chooseCampaign}</Typography>;
  if (error) {
    return (
      <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
        {problemText(error)}
      </Alert>
    );
  }
  if (isPending) return <LinearProgress aria-label={common.loading} />;
  if (data.lines.length === 0) return <EmptyLedger />;
  return (
    <>
      {data.more && <Alert severity="info">{tasks.timeline.more}</Alert>}
      {asTable ? <TimelineTable timeline={data} /> : <TimelineChart timeline={data} />}
      {!asTable && <TimelineLegend />}
      <Button className="no-print" sx={{ mt: 1 }} onClick={() => setAsTable(!asTable)}>
        {asTable ? tasks.timeline.asChart : tasks.timeline.asTable}
      </Button>
    </>
  );
}
