import { organisationKinds } from '@hutong/casework';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { TextField } from '../fields/TextField';
import { TickField } from '../fields/TickField';
import { useLabels, useWords } from '../i18n/useLabels';

/** The fields of an organisation, the same for a new and a known one. */
export function OrganisationInputs({ fresh }: { readonly fresh: boolean }) {
  const { organisations: labels, common } = useLabels();
  const { organisationKinds: kinds } = useWords();
  const optional = (label: string) => `${label} (${common.optional})`;
  return (
    <>
      {fresh && <TextField name="slug" label={labels.slug} hint={labels.slugHint} required />}
      {fresh && (
        <ChoiceField name="kind" label={labels.kind} choices={choicesOf(organisationKinds, kinds)} required />
      )}
      <TextField name="nameZh" label={labels.nameZh} required />
      <TextField name="nameEn" label={labels.nameEn} required />
      <TextField name="groupZh" label={optional(labels.groupZh)} />
      <TextField name="groupEn" label={optional(labels.groupEn)} />
      <TextField name="domains" label={optional(labels.domains)} hint={labels.domainsHint} rows={3} />
      {!fresh && <TickField name="active" label={labels.active} />}
    </>
  );
}
