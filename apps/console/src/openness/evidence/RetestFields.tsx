import { retestResults } from '@hutong/casework';
import { TestSetupFields } from '../../complaints/forms/TestSetupFields';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { FilesField } from '../../fields/FilesField';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';

/** A re-test with its pictures. `name`: of the group of its fields. */
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
      <FilesField name={`${name}.files`} label={forms.evidence} />
    </>
  );
}
