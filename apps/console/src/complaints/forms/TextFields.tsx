import { leastText } from '@hutong/casework';
import { FilesField } from '../../fields/FilesField';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';

export function NoteField() {
  const { forms, common } = useLabels();
  return (
    <TextField name="note" label={`${forms.note} (${common.optional})`} hint={forms.noteHint} rows={2} />
  );
}

export function ReasonFields() {
  const { forms } = useLabels();
  return <TextField name="reason" label={forms.reason} rows={3} hint={forms.atLeast(leastText)} required />;
}

export function NotOursFields() {
  const { forms } = useLabels();
  return (
    <>
      <TextField name="responsible" label={forms.responsible} required />
      <ReasonFields />
    </>
  );
}

export function QuestionFields() {
  const { forms } = useLabels();
  return (
    <TextField name="question" label={forms.question} rows={3} hint={forms.atLeast(leastText)} required />
  );
}

export function FindingFields() {
  const { forms } = useLabels();
  return <TextField name="finding" label={forms.finding} rows={4} hint={forms.atLeast(leastText)} required />;
}

export function AnswerFields() {
  const { forms } = useLabels();
  return (
    <>
      <TextField name="answer" label={forms.answer} rows={4} required />
      <FilesField name="files" label={forms.evidence} />
    </>
  );
}

export function DisputeFields() {
  const { forms } = useLabels();
  return (
    <>
      <ReasonFields />
      <FilesField name="files" label={forms.evidence} />
    </>
  );
}
