import { Box, Button, IconButton, Typography } from '@mui/material';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Link } from 'react-router-dom';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { DeadlineList } from './DeadlineList';
import { monthOf, monthsLater } from './month';
import { MonthGrid } from './MonthGrid';
import { useBoardView } from './useBoardView';

/** What is due on which day of a month; a day opens its list. */
export function MonthView() {
  const { deadlines } = useLabels();
  const { day: inFull, month: nameOf } = useFormats();
  const { view, addressOf } = useBoardView();
  const today = usePortalTime().today();
  const month = view.month ?? monthOf(view.day ?? today);
  const to = (shown: string) => addressOf({ month: shown, day: null });
  const { calendar } = deadlines;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <IconButton component={Link} to={to(monthsLater(month, -1))} aria-label={calendar.previous}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" aria-live="polite" sx={{ minWidth: '7em', textAlign: 'center' }}>
          {nameOf(`${month}-01`)}
        </Typography>
        <IconButton component={Link} to={to(monthsLater(month, 1))} aria-label={calendar.next}>
          <ChevronRight />
        </IconButton>
        {month !== monthOf(today) && (
          <Button component={Link} to={to(monthOf(today))}>
            {calendar.thisMonth}
          </Button>
        )}
      </Box>
      <MonthGrid month={month} />
      <Box sx={{ mt: 2 }}>
        {view.day ? (
          <DeadlineList
            title={calendar.listOf(inFull(view.day))}
            query={{ ...view.filters, dueFrom: view.day, dueTo: view.day }}
            empty={calendar.empty}
          />
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {calendar.choose}
          </Typography>
        )}
      </Box>
    </>
  );
}
