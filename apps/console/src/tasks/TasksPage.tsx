import { Button, ButtonGroup } from '@mui/material';
import BoardIcon from '@mui/icons-material/ViewColumnOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import TimelineIcon from '@mui/icons-material/ViewTimelineOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { inLedger, useFollowed } from '../live/useFollowed';
import { SavedViews } from '../complaints/list/SavedViews';
import { useLabels, useLocale } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { Batches } from './batch/Batches';
import { LedgerBoard } from './board/LedgerBoard';
import { LedgerFilters } from './list/LedgerFilters';
import { LedgerList } from './list/LedgerList';
import { NewButton } from './new/NewButton';
import { NewTask } from './new/NewTask';
import { useLedgerDesk } from './parts/useLedgerDesk';
import { ledgerExportAddress, tasksKey } from './task-requests';
import { taskViews, tasksViewOf, type TaskView } from './tasks-address';
import { LedgerTimeline } from './timeline/LedgerTimeline';
import { useLedgerKeys } from './list/useLedgerKeys';
import { useTasksView } from './useTasksView';

const looks: Record<TaskView, () => ReactNode> = {
  list: () => <LedgerList />,
  board: () => <LedgerBoard />,
  timeline: () => <LedgerTimeline />,
};

/** The ledger: every item of a campaign, as a list, by state, or over its days. */
export default function TasksPage() {
  const { tasks } = useLabels();
  const { view } = useTasksView();
  const { writes } = useLedgerDesk();
  useFollowed(tasksKey, inLedger);
  useLedgerKeys();
  return (
    <>
      <PageHeading title={tasks.title} aside={<Aside />}>
        <Views />
      </PageHeading>
      <LedgerFilters />
      {looks[view.view]()}
      {writes && view.making && <NewTask kind={view.making} />}
      {writes && view.batch && <Batches batch={view.batch} />}
    </>
  );
}

const icons: Record<TaskView, ReactNode> = {
  list: <ListIcon />,
  board: <BoardIcon />,
  timeline: <TimelineIcon />,
};

function Views() {
  const { tasks } = useLabels();
  const { view, addressOf } = useTasksView();
  return (
    <ButtonGroup aria-label={tasks.viewsTitle} className="no-print">
      {taskViews.map((each) => (
        <Button
          key={each}
          component={Link}
          to={addressOf({ view: each })}
          startIcon={icons[each]}
          variant={each === view.view ? 'contained' : 'outlined'}
          aria-current={each === view.view ? 'page' : undefined}
        >
          {tasks.views[each]}
        </Button>
      ))}
    </ButtonGroup>
  );
}

function Aside() {
  const { tasks, list } = useLabels();
  const locale = useLocale();
  const { view, query, change, addressOf } = useTasksView();
  const { writes } = useLedgerDesk();
  const kept = {
    ...view.filters,
    sort: view.sort,
    view: view.view,
    ...(view.campaign ? { campaign: view.campaign } : {}),
  };
  const exported = { ...query, sort: view.sort };
  return (
    <>
      <SavedViews
        resource="tasks"
        query={kept}
        show={(saved) => change(tasksViewOf(new URLSearchParams(saved)))}
      />
      {writes && (
        <Button component={Link} to={addressOf({ batch: 'newest' })}>
          {tasks.batch.newest}
        </Button>
      )}
      <Button href={ledgerExportAddress('csv', exported, locale)} download startIcon={<DownloadIcon />}>
        {list.exportCsv}
      </Button>
      <Button href={ledgerExportAddress('xlsx', exported, locale)} download startIcon={<DownloadIcon />}>
        {tasks.exportXlsx}
      </Button>
      {writes && <NewButton />}
    </>
  );
}
