import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { importAddress } from './addresses';
import { useCalendarAlarms } from './calendar-requests';

/** What is wrong with the calendar, and what to do about it. */
export function Alarms({ administers }: { readonly administers: boolean }) {
  const { calendars } = useLabels();
  const { number } = useFormats();
  const alarms = useCalendarAlarms();
  if (alarms.length === 0) return null;
  return (
    <Box component="section" aria-label={calendars.alarms.title} sx={{ display: 'grid', gap: 1 }}>
      {alarms.map(({ kind, year, clocks }) => (
        <Alert
          key={`${kind}-${year}`}
          severity={kind === 'year_missing' ? 'error' : 'warning'}
          action={
            administers &&
            kind !== 'clocks_provisional' && (
              <Button color="inherit" component={Link} to={importAddress(year)}>
                {calendars.importThis(String(year))}
              </Button>
            )
          }
        >
          {calendars.alarms[kind](String(year), number(clocks))}
          {!administers && ` ${calendars.alarms.tell}`}
        </Alert>
      ))}
    </Box>
  );
}
