import { Alert, Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { yearOf } from '@hutong/casework';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { Waiting } from '../layout/Waiting';
import { importAddress } from './addresses';
import { useDeclaredDays } from './calendar-requests';
import { ChosenDay } from './ChosenDay';
import { DeclaredTable } from './DeclaredTable';
import { Legend } from './Legend';
import { MonthTable } from './MonthTable';
import { monthsOf } from './months';
import { YearChoice } from './YearChoice';

interface YearViewProps {
  readonly year: number;
  readonly day: string | null;
  readonly administers: boolean;
}

/** Twelve small months with what the notices declare. */
export function YearView({ year, day, administers }: YearViewProps) {
  const { calendars } = useLabels();
  const { number } = useFormats();
  const { data } = useDeclaredDays();
  if (!data) return <Waiting />;
  const rows = data.days.filter((row) => yearOf(row.day) === year);
  const count = (kind: 'off' | 'workday') => number(rows.filter((row) => row.kind === kind).length);
  return (
    <Panel title={calendars.yearTitle(String(year))} aside={<YearChoice years={data.years} shown={year} />}>
      {data.years.includes(year) ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {calendars.counts(count('off'), count('workday'))}
        </Typography>
      ) : (
        <Alert
          severity="warning"
          action={
            administers && (
              <Button color="inherit" component={Link} to={importAddress(year)}>
                {calendars.importThis(String(year))}
              </Button>
            )
          }
        >
          {calendars.notLoaded(String(year))}
        </Alert>
      )}
      <Legend />
      {day && <ChosenDay day={day} row={rows.find((row) => row.day === day)} administers={administers} />}
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          rowGap: 2,
          my: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
        }}
      >
        {monthsOf(year, rows).map((month) => (
          <MonthTable key={month.first} month={month} chosen={day} />
        ))}
      </Box>
      {rows.length > 0 && <DeclaredTable year={year} rows={rows} />}
    </Panel>
  );
}
