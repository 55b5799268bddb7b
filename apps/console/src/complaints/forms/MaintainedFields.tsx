import { blockScopes, leastFacts, leastText, maintainedGrounds } from '@hutong/casework';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';

/** The statement of grounds: a block that stays must say why, by which rule, on what facts, and how it ends. */
export function MaintainedFields() {
  const { forms } = useLabels();
  const words = useWords();
  return (
    <>
      <ChoiceField
        name="response.ground"
        label={forms.ground}
        choices={choicesOf(maintainedGrounds, words.maintainedGrounds)}
        required
      />
      <TextField name="response.clause" label={forms.clause} required />
      <TextField
        name="response.facts"
        label={forms.facts}
        rows={5}
        least={leastFacts}
        hint={forms.factsHint}
        required
      />
      <ChoiceField
        name="response.scope"
        label={forms.scope}
        choices={choicesOf(blockScopes, words.blockScopes)}
        required
      />
      <DayField name="response.reviewOn" label={forms.reviewOn} required />
      <TextField
        name="response.howToLift"
        label={forms.howToLift}
        rows={3}
        hint={forms.atLeast(leastText)}
        required
      />
    </>
  );
}
