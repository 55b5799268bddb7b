import { useWhy } from '../deadlines/use-why';
import { Notice } from '../parts/notice';
import { eventWords } from './event-words';

/** What others did while the person was writing. */
export function ChangedSince({ events }: { readonly events: readonly string[] }) {
  const language = useWhy();
  const { t } = language;
  return (
    <Notice tone="bad" heading={t.caseActions.staleHeading}>
      <p>{t.caseActions.staleText}</p>
      {events.length === 0 ? (
        <p>{t.caseActions.staleNothing}</p>
      ) : (
        <ul>
          {events.map((event, index) => (
            <li key={`${index}${event}`}>{eventWords({ action: event }, language)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
