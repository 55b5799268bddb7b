import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { languageOf, useLanguage } from '../locale';
import { Page } from '../parts/page';
import { ProblemSummary } from '../parts/problem-summary';
import type { FieldProblem } from '../problems';
import { navigate } from '../router';
import { useStore } from '../store';
import { draftStore, evidenceShelf } from './draft-store';
import { problemsOfDraft, problemsOfStep } from './draft-problems';
import { nextStep, pathOf, previousStep, type Step } from './steps';
import { StepBar } from './step-bar';

interface StepPageProps {
  readonly step: Step;
  readonly heading: string;
  readonly lead?: string;
  /** What happens before the next step is shown. */
  readonly beforeNext?: () => Promise<void>;
  readonly nextLabel?: string | undefined;
  readonly busy?: boolean;
  readonly children: (problems: readonly FieldProblem[]) => ComponentChildren;
}

/** One step of filing: heading, fields, problems, and the buttons to go on or back. */
export function StepPage(props: StepPageProps) {
  const { step, heading, lead, beforeNext, busy = false, children } = props;
  const { t, locale } = useLanguage();
  const draft = useStore(draftStore);
  const files = useStore(evidenceShelf.files);
  const [attempt, setAttempt] = useState(0);
  const found = () => problemsOfStep(problemsOfDraft(draft, files, languageOf(locale)), step);
  // Nothing is called wrong before the person has tried to go on; afterwards each correction is seen at once.
  const problems = attempt > 0 ? relevant(found(), step) : [];
  const back = previousStep(step);

  const goOn = async () => {
    if (relevant(found(), step).length > 0) return setAttempt((count) => count + 1);
    await beforeNext?.();
    navigate(pathOf(nextStep(step)));
  };

  return (
    <Page
      title={t.filing.steps[step]}
      heading={heading}
      {...(lead && { lead })}
      above={<StepBar step={step} />}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void goOn();
        }}
      >
        <ProblemSummary problems={problems} attempt={attempt} />
        {children(problems)}
        <div class="buttons steps-buttons">
          {back && (
            <button type="button" class="quiet" onClick={() => navigate(pathOf(back))}>
              {t.filing.back}
            </button>
          )}
          <button type="submit" class="main" aria-disabled={busy}>
            {props.nextLabel ?? t.filing.next}
          </button>
        </div>
      </form>
    </Page>
  );
}

/** Files under way hold nobody up: they go on uploading during the next steps. */
function relevant(problems: readonly FieldProblem[], step: Step): FieldProblem[] {
  return step === 'evidence' ? [] : [...problems];
}
