import { useState } from 'preact/hooks';
import { isBegun } from '../begun';
import { useLanguage } from '../locale';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { navigate } from '../router';
import { useStore } from '../store';
import { discardDraft, draftStore } from './draft-store';
import { pathOf, type Step, steps } from './steps';

/** Which step this is, of how many, that all is kept, and how to begin anew. */
export function StepBar({ step }: { readonly step: Step }) {
  const { t } = useLanguage();
  const draft = useStore(draftStore);
  const [asking, setAsking] = useState(false);
  const number = steps.indexOf(step) + 1;
  const discard = async () => {
    setAsking(false);
    await discardDraft();
    navigate(pathOf('paste'));
  };
  return (
    <div class="step-bar">
      <p class="step-number">
        {t.filing.progress(number, steps.length)}
        <span class="step-name"> · {t.filing.steps[step]}</span>
      </p>
      <progress value={number} max={steps.length} aria-label={t.filing.progressName} />
      {isBegun(draft) && (
        <p class="kept">
          <span>✓ {t.filing.kept}</span>
          <button type="button" class="plain" onClick={() => setAsking(true)}>
            {t.filing.discard}
          </button>
        </p>
      )}
      {asking && (
        <ConfirmDialog
          heading={t.filing.discardHeading}
          text={t.filing.discardText}
          yes={t.filing.discardYes}
          no={t.filing.discardNo}
          danger
          onYes={() => void discard()}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  );
}
