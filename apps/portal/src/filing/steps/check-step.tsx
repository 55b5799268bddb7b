import { useState } from 'preact/hooks';
import { useLanguage } from '../../locale';
import { useOnline } from '../../online';
import { Link } from '../../parts/link';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { focusField, ProblemSummary } from '../../parts/problem-summary';
import { usePlatforms } from '../../platforms';
import { navigate } from '../../router';
import { useStore } from '../../store';
import { draftStore, evidenceShelf } from '../draft-store';
import { partsOf } from '../draft-parts';
import { StepBar } from '../step-bar';
import { pathOf, stepOf } from '../steps';
import { useSubmit } from '../use-submit';
import { KnownAlready } from './known-already';

/** Everything on one page, and the button that files it. */
export function CheckStep() {
  const language = useLanguage();
  const { t } = language;
  const draft = useStore(draftStore);
  const files = useStore(evidenceShelf.files);
  const online = useOnline();
  const platforms = usePlatforms(online);
  const { submit, busy, problems, failure, attempt } = useSubmit();
  const [leaving, setLeaving] = useState(false);

  const goTo = (field: string) => {
    if (leaving) return;
    setLeaving(true);
    navigate(pathOf(stepOf(field)));
    // The step must be on the page before the cursor can go to its field.
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(field)));
  };

  return (
    <Page
      title={t.filing.steps.check}
      heading={t.check.heading}
      lead={t.check.lead}
      above={<StepBar step="check" />}
    >
      <ProblemSummary problems={problems} attempt={attempt} goTo={goTo} />
      {partsOf(draft, files, platforms, language).map(({ step, answers }) => (
        <section key={step} class="part">
          <header>
            <h2>{t.filing.steps[step]}</h2>
            <Link to={pathOf(step)} label={t.check.editNamed(t.filing.steps[step])}>
              {t.check.edit}
            </Link>
          </header>
          <dl>
            {answers.map(([asked, answered]) => (
              <div key={asked}>
                <dt>{asked}</dt>
                <dd class={answered ? undefined : 'none'}>{answered || t.check.none}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <KnownAlready targetUrl={draft.targetUrl} respondent={draft.respondent} scene={draft.scene} />
      {failure && <Notice tone="bad">{failure}</Notice>}
      <div class="buttons steps-buttons">
        <button type="button" class="quiet" onClick={() => navigate(pathOf('contact'))}>
          {t.filing.back}
        </button>
        <button type="button" class="main" aria-disabled={busy} onClick={() => void submit()}>
          {busy ? t.check.submitting : t.check.submit}
        </button>
      </div>
    </Page>
  );
}
