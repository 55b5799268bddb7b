import { ReasonFields } from '../../complaints/forms/TextFields';
import { ChoiceField } from '../../fields/ChoiceField';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { useCampaigns } from '../task-requests';
import type { TaskFieldsProps } from './task-forms';

/** Where it goes on, and why it could not be finished here. */
export function CarryOverFields({ record: { campaign } }: TaskFieldsProps) {
  const { tasks } = useLabels();
  const nameOf = useNameOf();
  const { data = [] } = useCampaigns();
  const others = data
    .filter(({ id, state }) => id !== campaign.id && state !== 'closed')
    .map(({ id, name }) => ({ value: id, label: nameOf(name) }));
  return (
    <>
      <ChoiceField
        name="campaign"
        label={tasks.carryOver.campaign}
        choices={others}
        empty={tasks.carryOver.nowhere}
      />
      <ReasonFields />
    </>
  );
}
