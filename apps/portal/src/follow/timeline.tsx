import { actions } from '@hutong/casework';
import type { ComplaintRecord } from '@hutong/contract';
import { instantWords } from '../date-words';
import { type Language, useLanguage } from '../locale';
import { wordOf } from '../storage';

/** Everything that was done, the newest first. */
export function Timeline({ record: { timeline } }: { readonly record: ComplaintRecord }) {
  const language = useLanguage();
  const { t, words } = language;
  const newestFirst = [...timeline].sort((one, other) => other.revision - one.revision);
  return (
    <details class="timeline">
      <summary>
        <h2>{t.casePage.timeline}</h2>
      </summary>
      <ol>
        {newestFirst.map(({ id, action, at, side, note }) => (
          <li key={id}>
            <p>
              <strong>{doneWords(action, language)}</strong>
            </p>
            <p class="hint">
              {side === 'complainant' ? t.casePage.you : words.sides[side]} ·{' '}
              <time dateTime={at}>{instantWords(at, t)}</time>
            </p>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What an event of the history says that was done. */
export function doneWords(event: string, { t, words }: Language): string {
  const action = wordOf([...actions, 'file'], event);
  if (action) return words.actionsDone[action];
  return event === 'statement' ? t.casePage.statementEvent : t.casePage.otherEvent;
}
