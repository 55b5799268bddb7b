import { useWatch } from 'react-hook-form';
import { itemOrigins } from '@hutong/casework';
import { usePlatforms } from '../../api/choices';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { FilesField } from '../../fields/FilesField';
import { ManyChoicesField } from '../../fields/ManyChoicesField';
import { TextField } from '../../fields/TextField';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { DemandField, OrderText } from '../forms/OrderFields';
import { PlaceFields } from '../forms/PlaceFields';
import { useCampaign, useCampaigns } from '../task-requests';
import type { NewTaskKind } from '../tasks-address';

/** Of which campaign, for whom, from where; then what it is about. */
export function NewTaskFields({ kind }: { readonly kind: NewTaskKind }) {
  const { tasks, forms } = useLabels();
  const { itemOrigins: origins } = useLedgerWords();
  const nameOf = useNameOf();
  const chosen: unknown = useWatch({ name: 'campaign' });
  const campaign = typeof chosen === 'string' && chosen !== '' ? chosen : null;
  const endsOn = useCampaign(campaign).data?.endsOn ?? null;
  const campaigns = (useCampaigns().data ?? [])
    .filter(({ state }) => state !== 'closed')
    .map(({ id, name }) => ({ value: id, label: nameOf(name) }));
  return (
    <>
      <ChoiceField name="campaign" label={tasks.campaign} choices={campaigns} required />
      <PlatformFields kind={kind} />
      <ChoiceField
        name="origin"
        label={tasks.fields.origin}
        choices={choicesOf(itemOrigins, origins)}
        required
      />
      {kind === 'listed' ? (
        <>
          <TextField name="title" label={tasks.order.title} required />
          <DemandField />
        </>
      ) : (
        <OrderText campaignEndsOn={endsOn} />
      )}
      <PlaceFields campaign={campaign} />
      {kind !== 'order' && <FilesField name="files" label={forms.evidence} />}
    </>
  );
}

function PlatformFields({ kind }: { readonly kind: NewTaskKind }) {
  const { tasks } = useLabels();
  const nameOf = useNameOf();
  const choices = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return kind === 'order' ? (
    <ManyChoicesField name="platforms" label={tasks.making.platforms} choices={choices} required />
  ) : (
    <ChoiceField name="platform" label={tasks.fields.platform} choices={choices} required />
  );
}
