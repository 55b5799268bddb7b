import { Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { writeCalendarYear } from '@hutong/contract';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { yearAddress } from './addresses';
import { importYear, previewYear } from './calendar-requests';
import { PreviewedChange } from './PreviewedChange';
import { DaysField } from './DaysField';
import { linesRefused, yearRequest, yearResolver, type RefusedLine } from './year-request';

/** A whole year: from the holiday package, or pasted from the notice. */
export function ImportYear({ year }: { readonly year: number }) {
  const { calendars, common } = useLabels();
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);
  const requestOf = (typed: FieldValues) => writeCalendarYear.parse(yearRequest(typed));
  return (
    <>
      <PageHeading
        title={calendars.importYear}
        aside={
          <Button component={Link} to={yearAddress(year)}>
            {common.cancel}
          </Button>
        }
      />
      <Paper sx={{ p: { xs: 2, sm: 3 }, maxWidth: 960, border: 1, borderColor: 'divider' }}>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{calendars.importLead}</Typography>
        <PreviewedChange
          defaults={{ year: String(year), from: 'package', days: '', gazette: '', reason: '' }}
          resolver={yearResolver(calendars.rowsWrong)}
          requestOf={requestOf}
          preview={async (body) => {
            setRefused([]);
            try {
              return await previewYear(body);
            } catch (error) {
              setRefused(linesRefused(error));
              throw error;
            }
          }}
          carryOut={importYear}
        >
          <TextField name="year" label={calendars.year} required inputMode="numeric" />
          <ChoiceField
            name="from"
            label={calendars.from}
            required
            choices={[
              { value: 'package', label: calendars.fromPackage },
              { value: 'rows', label: calendars.fromRows },
            ]}
          />
          <DaysField refused={refused} />
          <TextField name="gazette" label={calendars.gazette} hint={calendars.gazetteHint} required />
          <TextField name="reason" label={calendars.reason} hint={calendars.reasonHint} required rows={2} />
        </PreviewedChange>
      </Paper>
    </>
  );
}
