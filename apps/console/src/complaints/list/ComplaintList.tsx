import { Box, Button, LinearProgress, Paper } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { ListBase } from 'ra-core';
import { deskOf, useSession } from '../../access/session';
import { exportAddress } from '../../api/casework';
import { useLabels, useLocale } from '../../i18n/useLabels';
import { PageHeading } from '../../layout/PageHeading';
import { ActiveFilters } from './ActiveFilters';
import { BulkAssign } from './BulkAssign';
import { ColumnMenu } from './ColumnMenu';
import { EmptyList } from './EmptyList';
import { FilterPanel } from './FilterPanel';
import { ListRows } from './ListRows';
import { Pager } from './Pager';
import { Queues } from './Queues';
import { queuesOf } from './queues';
import { ComplaintViews } from './SavedViews';
import { SearchField } from './SearchField';
import { SortField } from './SortField';
import { useComplaintList } from './useComplaintList';
import { useListKeys } from './useListKeys';

const byDeadline = { field: 'due', order: 'ASC' } as const;

/** The queues of complaints: what waits for whom, the nearest deadline first. */
export default function ComplaintList() {
  const desk = deskOf(useSession());
  if (!desk) return null;
  return (
    <ListBase
      resource="complaints"
      perPage={25}
      sort={byDeadline}
      filterDefaultValues={queuesOf(desk)[0]?.filters}
      disableAuthentication
    >
      <ListPage />
    </ListBase>
  );
}

function ListPage() {
  const { list } = useLabels();
  const locale = useLocale();
  const { state, data, isFetching, selectedIds } = useComplaintList();
  useListKeys();
  return (
    <>
      <PageHeading
        title={list.title}
        aside={
          <>
            <ComplaintViews />
            <ColumnMenu />
            <Button href={exportAddress(state, locale)} download startIcon={<DownloadIcon />}>
              {list.exportCsv}
            </Button>
          </>
        }
      />
      <Queues />
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1.5, alignItems: 'flex-start' }}
        className="no-print"
      >
        <SearchField />
        <FilterPanel />
        <SortField />
      </Box>
      <ActiveFilters />
      {selectedIds.length > 0 && <BulkAssign />}
      <Paper sx={{ border: 1, borderColor: 'divider', overflow: 'hidden', position: 'relative' }}>
        <Box sx={{ position: 'absolute', insetInline: 0, top: 0, zIndex: 3 }}>
          {isFetching && <LinearProgress aria-label={list.refreshing} sx={{ height: 2 }} />}
        </Box>
        {data?.length === 0 ? <EmptyList /> : <ListRows />}
      </Paper>
      <Pager />
    </>
  );
}
