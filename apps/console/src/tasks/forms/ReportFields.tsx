import { leastText, scenes } from '@hutong/casework';
import { choicesOf } from '../../fields/choices';
import { FilesField } from '../../fields/FilesField';
import { ManyChoicesField } from '../../fields/ManyChoicesField';
import { TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';

/** The rectification report: what was done, where, and how it was and is. */
export function ReportFields() {
  const { tasks, forms } = useLabels();
  const words = useWords();
  return (
    <>
      <TextField name="text" label={tasks.report.text} rows={5} hint={forms.atLeast(leastText)} required />
      <ManyChoicesField
        name="scenes"
        label={forms.scenes}
        choices={choicesOf(scenes, words.scenes)}
        required
      />
      <TextField name="clientVersions" label={forms.clientVersions} required />
      <FilesField name="before" label={tasks.report.before} hint={tasks.report.beforeHint} required />
      <FilesField name="after" label={tasks.report.after} hint={tasks.report.afterHint} required />
    </>
  );
}
