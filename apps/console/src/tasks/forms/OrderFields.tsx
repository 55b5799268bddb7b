import { leastText } from '@hutong/casework';
import { DayField, TextField } from '../../fields/TextField';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { MilestonesField } from './MilestonesField';
import { PlaceFields } from './PlaceFields';
import type { TaskFieldsProps } from './task-forms';

/** The order of an item that is in the ledger. */
export const OrderFields = ({ record: { campaign } }: TaskFieldsProps) => (
  <>
    <OrderText campaignEndsOn={campaign.endsOn} />
    <PlaceFields campaign={campaign.id} />
  </>
);

/** What is ordered, and by when. */
export function OrderText({ campaignEndsOn }: { readonly campaignEndsOn: string | null }) {
  const { tasks } = useLabels();
  return (
    <>
      <TextField name="title" label={tasks.order.title} required />
      <DemandField required />
      <DueOnField campaignEndsOn={campaignEndsOn} />
      <MilestonesField hint={tasks.milestones.orderHint} />
    </>
  );
}

export function DemandField({ required = false }: { readonly required?: boolean }) {
  const { tasks, forms } = useLabels();
  return (
    <TextField
      name="demand"
      label={tasks.order.demand}
      hint={required ? forms.atLeast(leastText) : tasks.order.demandHint}
      rows={4}
      required={required}
    />
  );
}

export function DueOnField({ campaignEndsOn }: { readonly campaignEndsOn: string | null }) {
  const { tasks } = useLabels();
  const { day } = useFormats();
  return (
    <DayField
      name="dueOn"
      label={tasks.order.dueOn}
      hint={campaignEndsOn ? tasks.order.campaignEnds(day(campaignEndsOn)) : ''}
      required
    />
  );
}
