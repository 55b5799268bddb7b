import type { CaughtMail } from '@hutong/contract';
import { Refusal } from '../api/client';
import { instantWords } from '../date-words';
import { Facts } from '../parts/facts';
import { Page } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { NotFoundPage } from '../start/not-found-page';
import { linksInText } from './links-in-text';
import { useLetters } from './use-letters';
import { useMail } from './use-mail';

/** The mail catcher of a demo; where there is none, there is no such page. */
export function MailPage() {
  const { mail } = useMail();
  const words = mail.catcher;
  const { items, more, failure, refreshes, refresh, older } = useLetters();
  if (failure instanceof Refusal && failure.status === 404) return <NotFoundPage />;
  return (
    <Page title={words.title} heading={words.title} lead={words.lead}>
      <div class="buttons">
        <button type="button" class="quiet" onClick={refresh}>
          {words.refresh}
        </button>
      </div>
      <div role="status">{refreshes > 0 && items && <p class="hint">{words.refreshed(items.length)}</p>}</div>
      {(!items || failure !== null) && <Waiting failure={failure} onRetry={refresh} />}
      {items?.length === 0 && <p>{words.empty}</p>}
      {items?.map((letter) => (
        <Letter key={letter.id} letter={letter} />
      ))}
      {more && (
        <div class="buttons">
          <button type="button" class="quiet" onClick={older}>
            {words.older}
          </button>
        </div>
      )}
    </Page>
  );
}

function Letter({ letter }: { readonly letter: CaughtMail }) {
  const { t, mail } = useMail();
  const words = mail.catcher;
  const at = instantWords(letter.at, t);
  const subject = letter.subject || words.noSubject;
  return (
    <details class="letter">
      <summary>
        <span class="subject">{subject}</span> <span class="hint">{words.summary(letter.to, at)}</span>
      </summary>
      <Facts
        facts={[
          [words.from, letter.from],
          [words.to, letter.to],
          [words.at, at],
          [words.subject, subject],
          [words.messageId, letter.messageId],
        ]}
      />
      <p class="letter-text">
        {linksInText(letter.text, window.location.origin).map(({ text, href }, index) =>
          href ? (
            <a key={index} href={href}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </p>
    </details>
  );
}
