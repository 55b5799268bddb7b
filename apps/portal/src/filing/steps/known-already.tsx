import type { Similar } from '@hutong/contract';
import { useEffect, useState } from 'preact/hooks';
import { findSimilar } from '../../api/requests';
import { dayWords } from '../../date-words';
import { useLanguage } from '../../locale';
import { wordOf } from '../../storage';
import { outcomes } from '@hutong/casework';

interface KnownAlreadyProps {
  readonly targetUrl: string;
  readonly respondent: string;
  readonly scene: string;
}

/** Open cases about the same link, and what the platform has answered in public. Says nothing where nothing is known. */
export function KnownAlready({ targetUrl, respondent, scene }: KnownAlreadyProps) {
  const { t, words } = useLanguage();
  const [similar, setSimilar] = useState<Similar | null>(null);
  useEffect(() => {
    let shown = true;
    if (!targetUrl) return;
    findSimilar(targetUrl, respondent, scene).then(
      (found) => shown && setSimilar(found),
      // Knowing of others is a help only: without it a complaint is filed all the same.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [targetUrl, respondent, scene]);
  if (!similar || (similar.openCases === 0 && similar.publicAnswers.length === 0)) return null;
  const outcomeWords = (outcome: string) => {
    const word = wordOf(outcomes, outcome);
    return word ? words.outcomes[word] : '';
  };
  return (
    <section class="notice plain" aria-labelledby="known-already">
      <h2 id="known-already">{t.check.similarHeading}</h2>
      {similar.openCases > 0 && <p>{t.check.similar(similar.openCases)}</p>}
      {similar.publicAnswers.length > 0 && (
        <>
          <h3>{t.check.answersHeading}</h3>
          <ul class="answers">
            {similar.publicAnswers.map(({ answeredOn, outcome, text }) => (
              <li key={answeredOn + text}>
                <p class="hint">
                  {t.check.answeredOn(dayWords(answeredOn, t))} {outcomeWords(outcome)}
                </p>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
