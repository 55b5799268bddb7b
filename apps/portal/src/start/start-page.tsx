import { useState } from 'preact/hooks';
import { clockRules, type ComplaintClock } from '@hutong/casework';
import { waitingHere } from '../begun';
import { type Language, useLanguage } from '../locale';
import { Link } from '../parts/link';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';

/** The clocks behind each thing that happens next; the first happens at once. */
const clocksOfNext: readonly (ComplaintClock | null)[] = [null, 'acceptance', 'response', 'confirmation'];

/** What can be complained about here, and what happens then. */
export function StartPage() {
  const language = useLanguage();
  const { t } = language;
  const [waiting] = useState(waitingHere);
  return (
    <Page title={t.start.title} heading={t.start.heading} lead={t.start.lead}>
      {waiting.receipt && (
        <Notice tone="plain">
          <p>{t.start.unkeptReceipt}</p>
          <Link to="/file/receipt">{t.start.showReceipt}</Link>
        </Notice>
      )}
      <div class="buttons large">
        <Link to="/file" class="button main">
          {waiting.draft ? t.start.goOn : t.start.file}
        </Link>
        <Link to="/follow" class="button quiet">
          {t.start.follow}
        </Link>
      </div>
      <section aria-labelledby="what">
        <h2 id="what">{t.start.whatHeading}</h2>
        <div class="cards">
          {[t.start.blocked, t.start.harmful].map(({ heading, text, examples }) => (
            <article key={heading} class="card">
              <h3>{heading}</h3>
              <p>{text}</p>
              <ul>
                {examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            </article>
          ))}
        </div>
      </section>
      <NextSteps language={language} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t.start.privacyHeading}</h2>
        <p>{t.start.privacy}</p>
      </section>
    </Page>
  );
}

function NextSteps({ language }: { readonly language: Language }) {
  const { t } = language;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t.start.nextHeading}</h2>
      <ol class="path">
        {t.start.next.map(({ when, heading, text }, index) => {
          const clock = clocksOfNext[index];
          return (
            <li key={heading}>
              <p class="when">
                {typeof when === 'function' ? when(clock ? amountOf(clock, language) : '') : when}
              </p>
              <h3>{heading}</h3>
              <p>{text}</p>
            </li>
          );
        })}
      </ol>
      <p>{t.start.fast(amountOf('harmful_first_response', language))}</p>
      <p class="hint">{t.start.workingDays}</p>
      <p>
        <Link to="/calculator">{t.start.calculator}</Link>
      </p>
    </section>
  );
}

/** How long a clock runs, out of the rules themselves: "5 个工作日". */
function amountOf(clock: ComplaintClock, { words }: Language): string {
  const rule = clockRules.find(({ kind }) => kind === clock);
  return rule ? words.clockAmounts[rule.unit](rule.amount) : '';
}
