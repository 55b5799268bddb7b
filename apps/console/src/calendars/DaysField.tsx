import { Alert, Box, Button, Typography } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { TextField } from '../fields/TextField';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePackagedYear } from './calendar-requests';
import { templateOf } from './declared-rows';
import { rowsTyped, yearTyped, type RefusedLine } from './year-request';

/** The days of the year: what the package knows, or pasted rows with what is wrong with each line. */
export function DaysField({ refused }: { readonly refused: readonly RefusedLine[] }) {
  const from: unknown = useWatch({ name: 'from' });
  return from === 'rows' ? <PastedRows refused={refused} /> : <Packaged />;
}

function Packaged() {
  const { calendars } = useLabels();
  const { number } = useFormats();
  const year = yearTyped(useWatch({ name: 'year' }));
  const packaged = usePackagedYear(year, year >= 2000 && year <= 2100);
  if (packaged === undefined) return null;
  if (packaged === null) return <Alert severity="warning">{calendars.packageUnknown(String(year))}</Alert>;
  const count = (kind: string) => number(packaged.days.filter((day) => day.kind === kind).length);
  return (
    <Alert severity="info">{calendars.packageKnows(String(year), count('off'), count('workday'))}</Alert>
  );
}

function PastedRows({ refused }: { readonly refused: readonly RefusedLine[] }) {
  const { calendars } = useLabels();
  const { number } = useFormats();
  const { setValue } = useFormContext();
  const days: unknown = useWatch({ name: 'days' });
  const year: unknown = useWatch({ name: 'year' });
  const read = rowsTyped({ days, year });
  const problems = [
    ...read.problems.map(({ line, problem }) => calendars.line(number(line), calendars.rowProblems[problem])),
    ...refused.map(({ index, message }) => calendars.line(number(read.lines[index] ?? index + 1), message)),
  ];
  return (
    <Box>
      <TextField name="days" label={calendars.rows} hint={calendars.rowsHint} required rows={6} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Typography variant="body2" role="status">
          {calendars.rowsFound(number(read.days.length))}
        </Typography>
        {!days && (
          <Button
            variant="outlined"
            onClick={() => setValue('days', templateOf(yearTyped(year)), { shouldDirty: true })}
          >
            {calendars.takeTemplate}
          </Button>
        )}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {calendars.template}
      </Typography>
      <Box
        component="pre"
        tabIndex={0}
        sx={{ m: 0, p: 1, fontSize: '0.78rem', overflowX: 'auto', bgcolor: 'action.hover' }}
      >
        {templateOf(yearTyped(year))}
      </Box>
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mt: 1 }}>
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
