import { Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { mostExtension } from '@hutong/casework';
import type { ExplainedDeadline } from '@hutong/contract';
import { useWorkCalendar } from '../../api/choices';
import { useCaseDeadlines } from '../../deadlines/deadline-queries';
import { ChoiceField } from '../../fields/ChoiceField';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import type { ActionFieldsProps } from './action-forms';
import { dueWithExtension } from './extension-fields';
import { ReasonFields } from './TextFields';

/** How much longer the platform needs, and why; below it, what the date would be. */
export const RequestExtensionFields = ({ record }: ActionFieldsProps) => (
  <>
    <DaysField most={mostExtension} />
    <DatesMeant complaintId={record.id} />
    <ReasonFields />
  </>
);

/** As many days as were asked for, or fewer. */
export function GrantExtensionFields({ record }: ActionFieldsProps) {
  const { deadlines } = useLabels();
  const { clockAmounts } = useWords();
  const asked = record.extension?.days ?? mostExtension;
  return (
    <>
      <Typography variant="body2">{deadlines.extension.askedFor(clockAmounts.working_day(asked))}</Typography>
      <DaysField most={asked} hint={deadlines.extension.fewer} />
      <DatesMeant complaintId={record.id} />
      <ReasonFields />
    </>
  );
}

function DaysField({ most, hint }: { readonly most: number; readonly hint?: string }) {
  const { deadlines } = useLabels();
  const { clockAmounts } = useWords();
  const choices = Array.from({ length: most }, (_, before) => ({
    value: String(before + 1),
    label: clockAmounts.working_day(before + 1),
  }));
  return <ChoiceField name="days" label={deadlines.extension.days} choices={choices} hint={hint} required />;
}

function DatesMeant({ complaintId }: { readonly complaintId: string }) {
  const { data = [] } = useCaseDeadlines(complaintId);
  const response = data.find(({ clock, stoppedAt }) => clock === 'response' && stoppedAt === null);
  return response ? <Dates response={response} /> : null;
}

function Dates({ response }: { readonly response: ExplainedDeadline }) {
  const { extension } = useLabels().deadlines;
  const { day } = useFormats();
  const calendar = useWorkCalendar();
  const chosen = Number(useWatch({ name: 'days' })) || 0;
  if (response.paused) return <Typography variant="body2">{extension.standsStill}</Typography>;
  const then = chosen > 0 ? dueWithExtension(response, chosen, calendar) : null;
  return (
    <Typography variant="body2" role="status">
      {extension.dueNow(day(response.dueOn))} {then && <strong>{extension.dueThen(day(then.dueOn))}</strong>}{' '}
      {then?.provisional && extension.dueProvisional}
    </Typography>
  );
}
