import { Box, Button, ButtonGroup } from '@mui/material';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Link } from 'react-router-dom';
import { useLabels } from '../i18n/useLabels';
import { only } from '../layout/only';
import { PageHeading } from '../layout/PageHeading';
import { BoardFilters } from './BoardFilters';
import { Columns } from './Columns';
import { FeedCard } from './FeedCard';
import { MonthView } from './MonthView';
import { useBoardView } from './useBoardView';

/** What is due when, and what is late by how much: as columns, or as a month. */
function DeadlinesPage() {
  const { deadlines } = useLabels();
  const { view } = useBoardView();
  return (
    <>
      <PageHeading title={deadlines.title} aside={<Views />} />
      <BoardFilters />
      {view.calendar ? <MonthView /> : <Columns />}
      <Box sx={{ mt: 4, maxWidth: 760 }} className="no-print">
        <FeedCard />
      </Box>
    </>
  );
}
export default only(['regulator', 'platform'], DeadlinesPage);

function Views() {
  const { deadlines } = useLabels();
  const { view, addressOf } = useBoardView();
  const choices = [
    { calendar: false, name: deadlines.views.board, Icon: ColumnsIcon },
    { calendar: true, name: deadlines.views.calendar, Icon: CalendarIcon },
  ];
  return (
    <ButtonGroup aria-label={deadlines.views.title} variant="outlined">
      {choices.map(({ calendar, name, Icon }) => (
        <Button
          key={name}
          component={Link}
          to={addressOf({ calendar })}
          startIcon={<Icon />}
          variant={calendar === view.calendar ? 'contained' : 'outlined'}
          aria-current={calendar === view.calendar ? 'page' : undefined}
        >
          {name}
        </Button>
      ))}
    </ButtonGroup>
  );
}
