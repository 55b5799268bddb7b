import type { ComplaintRecord } from '@hutong/contract';
import { instantWords } from '../date-words';
import { useWhy } from '../deadlines/use-why';
import { eventWords } from './event-words';

/** Everything that was done, the newest first. */
export function Timeline({ record: { timeline } }: { readonly record: ComplaintRecord }) {
  const language = useWhy();
  const { t, words } = language;
  const newestFirst = [...timeline].sort((one, other) => other.revision - one.revision);
  return (
    <details class="timeline">
      <summary>
        <h2>{t.casePage.timeline}</h2>
      </summary>
      <ol>
        {newestFirst.map(({ id, action, at, side, note, changes }) => (
          <li key={id}>
            <p>
              <strong>{eventWords({ action, changes }, language)}</strong>
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
