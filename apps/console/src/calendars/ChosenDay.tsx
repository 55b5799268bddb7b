import { Alert, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { isWeekend, type DayRow } from '@hutong/casework';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { correctionAddress } from './addresses';

interface ChosenDayProps {
  readonly day: string;
  readonly row: DayRow | undefined;
  readonly administers: boolean;
}

/** What is known about the day that was chosen. */
export function ChosenDay({ day, row, administers }: ChosenDayProps) {
  const { calendars } = useLabels();
  const nameOf = useNameOf();
  const formats = useFormats();
  const said = row
    ? [nameOf(row.name), calendars.kinds[row.kind], row.gazette]
    : [isWeekend(day) ? calendars.weekend : calendars.kinds.ordinary];
  return (
    <Alert
      severity="info"
      icon={false}
      aria-label={calendars.chosen}
      action={
        administers && (
          <Button color="inherit" component={Link} to={correctionAddress(day)}>
            {calendars.correctThis}
          </Button>
        )
      }
    >
      <strong>{formats.day(day)}</strong> · {said.join(' · ')}
    </Alert>
  );
}
