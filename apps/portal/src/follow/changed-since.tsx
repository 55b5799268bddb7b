import { useLanguage } from '../locale';
import { Notice } from '../parts/notice';
import { doneWords } from './timeline';

/** What others did while the person was writing. */
export function ChangedSince({ events }: { readonly events: readonly string[] }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <Notice tone="bad" heading={t.caseActions.staleHeading}>
      <p>{t.caseActions.staleText}</p>
      {events.length === 0 ? (
        <p>{t.caseActions.staleNothing}</p>
      ) : (
        <ul>
          {events.map((event, index) => (
            <li key={`${index}${event}`}>{doneWords(event, language)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
