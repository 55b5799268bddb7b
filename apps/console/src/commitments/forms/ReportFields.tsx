import { leastText } from '@hutong/casework';
import { FilesField } from '../../fields/FilesField';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';

/** A platform's report of a pilot or a roll-out: since when, what was done, evidence. */
export function ReportFields() {
  const { commitments, forms } = useLabels();
  return (
    <>
      <DayField name="sinceOn" label={commitments.form.sinceOn} required />
      <TextField
        name="reason"
        label={commitments.form.report}
        rows={4}
        hint={forms.atLeast(leastText)}
        required
      />
      <FilesField name="files" label={forms.evidence} />
    </>
  );
}
