import { useLanguage } from '../../locale';
import { problemAt } from '../../parts/field';
import { FilePicker } from '../../parts/file-picker';
import { evidenceShelf } from '../draft-store';
import { StepPage } from '../step-page';

/** Screenshots and recordings. */
export function EvidenceStep() {
  const { t } = useLanguage();
  return (
    <StepPage step="evidence" heading={t.evidence.heading} lead={t.evidence.lead}>
      {(problems) => (
        <FilePicker
          shelf={evidenceShelf}
          label={t.filing.steps.evidence}
          problem={problemAt(problems, 'files')}
        />
      )}
    </StepPage>
  );
}
