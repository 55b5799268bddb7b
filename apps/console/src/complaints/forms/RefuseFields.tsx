import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { labelsOf, refusalGrounds } from '@hutong/casework';
import { ChoiceField } from '../../fields/ChoiceField';
import { useLabels, useWords } from '../../i18n/useLabels';
import type { ActionFieldsProps } from './action-forms';
import { NoteField } from './TextFields';

/** The ground, and beneath it the sentence that the complainant will read, in the complainant's language. */
export function RefuseFields({ record }: ActionFieldsProps) {
  const { forms } = useLabels();
  const words = useWords();
  const chosen: unknown = useWatch({ name: 'refusalGround' });
  const ground = refusalGrounds.find((each) => each === chosen);
  const choices = refusalGrounds.map((value) => ({ value, label: words.refusalGrounds[value].name }));
  return (
    <>
      <ChoiceField name="refusalGround" label={forms.refusalGround} choices={choices} required />
      {ground && (
        <Alert severity="info" icon={false}>
          {forms.complainantReads}{' '}
          <q lang={record.locale}>{labelsOf(record.locale).refusalGrounds[ground].sentence}</q>
        </Alert>
      )}
      <NoteField />
    </>
  );
}
