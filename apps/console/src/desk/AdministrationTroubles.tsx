import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCalendarAlarms } from '../calendars/calendar-requests';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useMailHealth } from '../mail/mail-requests';

/** What an administrator must see at once: a calendar that lacks days, mail that does not go out. */
export default function AdministrationTroubles() {
  const { troubles } = useLabels().administration;
  const { number } = useFormats();
  const alarms = useCalendarAlarms();
  const { delayed = 0, refused = 0 } = useMailHealth().data ?? {};
  if (alarms.length === 0 && delayed === 0 && refused === 0) return null;
  return (
    <Box
      component="section"
      aria-label={troubles.title}
      sx={{ display: 'grid', gap: 1, mb: 2, maxWidth: 640 }}
    >
      {alarms.length > 0 && (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" component={Link} to="/calendars">
              {troubles.toCalendar}
            </Button>
          }
        >
          {troubles.calendar(number(alarms.length))}
        </Alert>
      )}
      {(delayed > 0 || refused > 0) && (
        <Alert
          severity={refused > 0 ? 'error' : 'warning'}
          action={
            <Button color="inherit" component={Link} to="/mail">
              {troubles.toMail}
            </Button>
          }
        >
          {troubles.mail(number(delayed), number(refused))}
        </Alert>
      )}
    </Box>
  );
}
