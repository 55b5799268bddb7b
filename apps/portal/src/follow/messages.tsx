import type { ComplaintRecord } from '@hutong/contract';
import { instantWords } from '../date-words';
import { useLanguage } from '../locale';
import { AttachedFiles } from './attached-files';

/** What the parties wrote to each other, the newest last. */
export function Messages({ record: { statements } }: { readonly record: ComplaintRecord }) {
  const { t, words } = useLanguage();
  const inOrder = [...statements].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t.casePage.messages}</h2>
      {inOrder.length === 0 && <p class="hint">{t.casePage.noMessages}</p>}
      <ol class="messages">
        {inOrder.map(({ id, side, kind, text, at, files }) => (
          <li key={id} class={side === 'complainant' ? 'mine' : 'theirs'}>
            <p class="message-head">
              <strong>{side === 'complainant' ? t.casePage.you : words.sides[side]}</strong>{' '}
              {t.casePage.messageKinds[kind]} · <time dateTime={at}>{instantWords(at, t)}</time>
            </p>
            <p class="message-text">{text}</p>
            <AttachedFiles files={files} />
          </li>
        ))}
      </ol>
    </section>
  );
}
