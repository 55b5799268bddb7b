import { retestResults } from '@hutong/casework';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { FilesField } from '../../fields/FilesField';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';
import { TestSetupFields } from './TestSetupFields';

/** One re-test: with what, when, and what came of it. */
export function RetestFields({ name }: { readonly name: string }) {
  const { forms, common } = useLabels();
  const words = useWords();
  return (
    <>
      <TestSetupFields name={name} />
      <DayField name={`${name}.retestedOn`} label={forms.retestedOn} required />
      <ChoiceField
        name={`${name}.result`}
        label={forms.retestResult}
        choices={choicesOf(retestResults, words.retestResults)}
        required
      />
      <TextField name={`${name}.note`} label={`${forms.retestNote} (${common.optional})`} rows={2} />
    </>
  );
}

/** A re-test of the ledger: with its pictures. */
export function RetestWithFiles({ name }: { readonly name: string }) {
  const { forms } = useLabels();
  return (
    <>
      <RetestFields name={name} />
      <FilesField name={`${name}.files`} label={forms.evidence} />
    </>
  );
}
