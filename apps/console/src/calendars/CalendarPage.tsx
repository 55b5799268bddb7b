import { Box, Button, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { isLegalDate, yearOf } from '@hutong/casework';
import { useSession } from '../access/session';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { usePortalTime } from '../time/portal-time';
import { Alarms } from './Alarms';
import { correctionAddress, importAddress } from './addresses';
import { CorrectDay } from './CorrectDay';
import { Editions } from './Editions';
import { ImportYear } from './ImportYear';
import { YearView } from './YearView';

/** The legal calendar year by year, and for administrators the ways to change it. */
export default function CalendarPage() {
  const { calendars } = useLabels();
  const [address] = useSearchParams();
  const administers = useSession()?.person?.role === 'administrator';
  const day = dayIn(address);
  const { today } = usePortalTime();
  const year = yearIn(address) ?? yearOf(day ?? today());
  const step = administers ? address.get('step') : null;
  if (step === 'import') return <ImportYear key={year} year={year} />;
  if (step === 'correct') return <CorrectDay key={day} day={day} />;
  return (
    <Box sx={{ maxWidth: 1240, mx: 'auto', display: 'grid', gap: 2 }}>
      <Box>
        <PageHeading
          title={calendars.title}
          aside={
            administers && (
              <>
                <Button variant="outlined" component={Link} to={correctionAddress(day)}>
                  {calendars.correctDay}
                </Button>
                <Button variant="contained" component={Link} to={importAddress(year)}>
                  {calendars.importYear}
                </Button>
              </>
            )
          }
        />
        <Typography sx={{ color: 'text.secondary', maxWidth: 760 }}>{calendars.lead}</Typography>
      </Box>
      <Alarms administers={administers} />
      <YearView year={year} day={day} administers={administers} />
      <Editions />
    </Box>
  );
}

function dayIn(address: URLSearchParams): string | null {
  const day = address.get('day') ?? '';
  return isLegalDate(day) ? day : null;
}

function yearIn(address: URLSearchParams): number | null {
  const year = address.get('year') ?? '';
  return /^2\d{3}$/.test(year) ? Number(year) : null;
}
