import { Alert, Typography } from '@mui/material';
import { TextField } from '../../fields/TextField';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { LineProblem } from './LineProblem';
import type { TaskFieldsProps } from './task-forms';

/** By when the order is due; why, where that is after the campaign. */
export function IssueFields({ record: { orderedDueOn, campaign } }: TaskFieldsProps) {
  const { tasks, list } = useLabels();
  const { day } = useFormats();
  const beyond = orderedDueOn !== null && orderedDueOn > campaign.endsOn;
  return (
    <>
      <Typography variant="body2">
        {orderedDueOn && <strong>{list.dueOn(day(orderedDueOn))}</strong>} ·{' '}
        {tasks.order.campaignEnds(day(campaign.endsOn))}
      </Typography>
      <LineProblem name="dueOn" />
      {beyond && (
        <>
          <Alert severity="warning">{tasks.order.beyondCampaign}</Alert>
          <TextField name="reason" label={tasks.order.beyondReason} rows={2} required />
        </>
      )}
    </>
  );
}
