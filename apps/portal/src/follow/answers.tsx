import type { ComplaintRecord } from '@hutong/contract';
import { dayWords, instantWords } from '../date-words';
import { useLanguage } from '../locale';
import { Facts } from '../parts/facts';
import { AttachedFiles } from './attached-files';
import { factsOfResponse } from './response-facts';

type GivenResponse = ComplaintRecord['responses'][number];

/** What the platform answered, the newest first, and what the regulator found when it tried. */
export function Answers({ record }: { readonly record: ComplaintRecord }) {
  const { t } = useLanguage();
  const [newest, ...earlier] = [...record.responses].sort((one, other) => other.round - one.round);
  return (
    <>
      {newest && (
        <section class="answer" aria-labelledby="answer">
          <h2 id="answer">{t.casePage.answerHeading}</h2>
          <Answer given={newest} />
          {earlier.length > 0 && (
            <details>
              <summary>{t.casePage.earlierAnswers}</summary>
              {earlier.map((given) => (
                <article key={given.id}>
                  <h3>{t.casePage.answerRound(given.round)}</h3>
                  <Answer given={given} />
                </article>
              ))}
            </details>
          )}
        </section>
      )}
      <Retests record={record} />
    </>
  );
}

function Answer({ given: { response, at, files } }: { readonly given: GivenResponse }) {
  const language = useLanguage();
  const { t, words } = language;
  return (
    <>
      <p class="outcome">{words.outcomes[response.outcome]}</p>
      <p class="hint">{t.casePage.answeredAt(instantWords(at, t))}</p>
      <Facts facts={factsOfResponse(response, language)} />
      <AttachedFiles files={files} />
    </>
  );
}

function Retests({ record: { retests } }: { readonly record: ComplaintRecord }) {
  const { t, words } = useLanguage();
  if (retests.length === 0) return null;
  return (
    <section aria-labelledby="retests">
      <h2 id="retests">{t.casePage.retestHeading}</h2>
      <ul class="plain-list">
        {retests.map(({ at, result, retestedOn, app, appVersion, os, note }) => (
          <li key={at}>
            <strong>{words.retestResults[result]}</strong>
            <p class="hint">
              {t.casePage.testedOn(dayWords(retestedOn, t))} · {app} {appVersion} ·{' '}
              {words.operatingSystems[os]}
            </p>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
