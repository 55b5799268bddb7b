import { useWatch } from 'react-hook-form';
import { outcomesOf } from '@hutong/casework';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { FilesField } from '../../fields/FilesField';
import { TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';
import type { ActionFieldsProps } from './action-forms';
import { OutcomeFields } from './OutcomeFields';

/** The outcome, then what this outcome must say, evidence and the public answer. */
export function RespondFields({ record }: ActionFieldsProps) {
  const { forms, common } = useLabels();
  const words = useWords();
  const offered = outcomesOf[record.kind];
  const chosen: unknown = useWatch({ name: 'response.outcome' });
  const outcome = offered.find((each) => each === chosen);
  return (
    <>
      <ChoiceField
        name="response.outcome"
        label={forms.outcome}
        choices={choicesOf(offered, words.outcomes)}
        required
      />
      {outcome && (
        <>
          <OutcomeFields outcome={outcome} />
          <FilesField name="files" label={forms.evidence} required={outcome === 'maintained'} />
          <TextField
            name="response.publicAnswer"
            label={`${forms.publicAnswer} (${common.optional})`}
            hint={forms.publicAnswerHint}
            rows={2}
          />
        </>
      )}
    </>
  );
}
