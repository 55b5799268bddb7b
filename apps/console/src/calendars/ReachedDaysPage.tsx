import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { AddReachedDay } from './AddReachedDay';
import { reachedKey, readReachedDays } from './calendar-requests';
import { ReachedDayList } from './ReachedDayList';

/** Days off on which the people of one's own organisation are reached all the same. */
export default function ReachedDaysPage() {
  const { reached } = useLabels().calendars;
  const { data, error } = useQuery({ queryKey: reachedKey, queryFn: readReachedDays });
  const problemText = useProblemText();
  return (
    <Box sx={{ maxWidth: 720, mx: 'auto', display: 'grid', gap: 2 }}>
      <Box>
        <PageHeading title={reached.title} />
        <Typography sx={{ color: 'text.secondary' }}>{reached.lead}</Typography>
      </Box>
      <Alert severity="info">{reached.never}</Alert>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {!data && !error && <Waiting />}
      {data && <ReachedDayList days={data} />}
      {/* Anew after each day, with empty fields. */}
      {data && <AddReachedDay key={data.map(({ day }) => day).join()} />}
    </Box>
  );
}
