import type { ComponentType } from 'react';
import { leastText, scenes, type Outcome } from '@hutong/casework';
import { choicesOf } from '../../fields/choices';
import { ManyChoicesField } from '../../fields/ManyChoicesField';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';
import { MaintainedFields } from './MaintainedFields';
import { TestSetupFields } from './TestSetupFields';

/** What each outcome asks. Source: product.md, "Outcomes of a response". */
const fields: Record<Outcome, ComponentType> = {
  unblocked: UnblockedFields,
  partially_unblocked: PartiallyUnblockedFields,
  maintained: MaintainedFields,
  not_reproduced: () => <TestSetupFields name="response.testedWith" />,
  not_responsible: NotResponsibleFields,
  blocked: BlockedFields,
  warning_added: () => null,
  source_restricted: SourceRestrictedFields,
  no_harm_found: NoHarmFoundFields,
};

export function OutcomeFields({ outcome }: { readonly outcome: Outcome }) {
  const Fields = fields[outcome];
  return <Fields />;
}

function UnblockedFields() {
  const { forms } = useLabels();
  const words = useWords();
  return (
    <>
      <DayField name="response.unblockedOn" label={forms.unblockedOn} required />
      <ManyChoicesField
        name="response.scenes"
        label={forms.scenes}
        choices={choicesOf(scenes, words.scenes)}
        required
      />
      <TextField name="response.clientVersions" label={forms.clientVersions} required />
    </>
  );
}

function PartiallyUnblockedFields() {
  const { forms } = useLabels();
  return (
    <>
      <TextField
        name="response.remainder"
        label={forms.remainder}
        rows={3}
        hint={forms.atLeast(leastText)}
        required
      />
      <DayField name="response.remainderUntilOn" label={forms.remainderUntilOn} required />
    </>
  );
}

function NotResponsibleFields() {
  const { forms } = useLabels();
  return <TextField name="response.responsible" label={forms.responsible} required />;
}

function BlockedFields() {
  const { forms } = useLabels();
  return (
    <>
      <TextField name="response.whereBlocked" label={forms.whereBlocked} rows={2} required />
      <DayField name="response.blockedOn" label={forms.blockedOn} required />
    </>
  );
}

function SourceRestrictedFields() {
  const { forms } = useLabels();
  return (
    <>
      <TextField name="response.source" label={forms.source} required />
      <DayField name="response.restrictedUntilOn" label={forms.restrictedUntilOn} required />
    </>
  );
}

function NoHarmFoundFields() {
  const { forms } = useLabels();
  return (
    <>
      <TextField name="response.facts" label={forms.facts} rows={4} least={leastText} required />
      <TextField
        name="response.howChecked"
        label={forms.howChecked}
        rows={3}
        hint={forms.atLeast(leastText)}
        required
      />
    </>
  );
}
