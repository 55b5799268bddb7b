import { Box, Button, Paper, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import type { DayRow } from '@hutong/casework';
import { correctCalendarDay } from '@hutong/contract';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { filledIn, resolverOf, type Typed } from '../fields/resolver';
import { DayField, TextField } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { dayAddress } from './addresses';
import { correctDay, previewDay, useDeclaredDays } from './calendar-requests';
import { PreviewedChange } from './PreviewedChange';

const kinds = ['off', 'workday', 'ordinary'] as const;

/** One day put right, with the notice that says so. */
export function CorrectDay({ day }: { readonly day: string | null }) {
  const { calendars, common } = useLabels();
  const { data } = useDeclaredDays();
  if (!data) return <Waiting />;
  return (
    <>
      <PageHeading
        title={calendars.correctDay}
        aside={
          <Button component={Link} to={day ? dayAddress(day) : '/calendars'}>
            {common.cancel}
          </Button>
        }
      />
      <Paper sx={{ p: { xs: 2, sm: 3 }, maxWidth: 960, border: 1, borderColor: 'divider' }}>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{calendars.correctLead}</Typography>
        <PreviewedChange
          defaults={typedOf(
            day,
            data.days.find((row) => row.day === day),
          )}
          resolver={resolverOf({
            shape: correctCalendarDay,
            request: requestOf,
            more: ({ kind, nameZh, nameEn }) =>
              kind === 'ordinary'
                ? []
                : [
                    ...(nameZh ? [] : [{ field: 'nameZh', code: 'required' }]),
                    ...(nameEn ? [] : [{ field: 'nameEn', code: 'required' }]),
                  ],
          })}
          requestOf={(typed) => correctCalendarDay.parse(requestOf(typed))}
          preview={previewDay}
          carryOut={correctDay}
        >
          <DayField name="day" label={calendars.day} required />
          <ChoiceField
            name="kind"
            label={calendars.becomes}
            required
            choices={choicesOf(kinds, calendars.kinds)}
          />
          <Names />
          <TextField name="gazette" label={calendars.gazette} hint={calendars.gazetteHint} required />
          <TextField name="reason" label={calendars.reason} hint={calendars.reasonHint} required rows={2} />
        </PreviewedChange>
      </Paper>
    </>
  );
}

/** A day that is as its weekday says belongs to no holiday. */
function Names() {
  const { calendars } = useLabels();
  const kind: unknown = useWatch({ name: 'kind' });
  if (kind === 'ordinary') return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      <TextField name="nameZh" label={calendars.nameZh} required />
      <TextField name="nameEn" label={calendars.nameEn} required />
    </Box>
  );
}

function requestOf(typed: Typed) {
  const { nameZh, nameEn, ...others } = filledIn(typed);
  return others['kind'] === 'ordinary' ? others : { ...others, nameZh, nameEn };
}

const typedOf = (day: string | null, row: DayRow | undefined) => ({
  day: day ?? '',
  kind: row ? 'ordinary' : '',
  nameZh: row?.name.zh ?? '',
  nameEn: row?.name.en ?? '',
  gazette: '',
  reason: '',
});
