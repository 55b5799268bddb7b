import { contactToken } from '@hutong/contract';
import { useEffect, useState } from 'preact/hooks';
import { Refusal } from '../api/client';
import { stopMail, verifyContact } from '../api/mail-requests';
import { Link } from '../parts/link';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { failureWords } from '../problems';
import { randomKey } from '../random-key';
import { useMail } from './use-mail';

/** Where the links of a letter to a complainant lead: only a press of the button does anything, mail scanners press none. */
export function ContactPage({ path }: { readonly path: string }) {
  const token = useToken();
  const wish = path === '/stop-mail' ? 'stop' : 'verify';
  return <Contact key={`${wish}${token}`} wish={wish} token={token} />;
}

interface ContactProps {
  readonly wish: 'verify' | 'stop';
  readonly token: string;
}

const requests = { verify: verifyContact, stop: stopMail };

function Contact({ wish, token }: ContactProps) {
  const { t, mail } = useMail();
  const words = mail[wish];
  const [key] = useState(randomKey);
  const [busy, setBusy] = useState(false);
  const [caseNumber, setCaseNumber] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const wrong = !contactToken.safeParse({ token }).success || isDecided(failure);

  const send = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      setCaseNumber((await requests[wish](token, key)).caseNumber);
      forgetToken();
    } catch (refused) {
      if (isDecided(refused)) forgetToken();
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Page title={words.heading} heading={words.heading} {...(!caseNumber && !wrong && { lead: words.lead })}>
      {/* There before it says anything: so it is told. */}
      <div role="status">{caseNumber && <p class="notice good">{words.done(caseNumber)}</p>}</div>
      {wrong && (
        <Notice tone="bad" heading={mail.wrongHeading}>
          <p>{mail.wrong}</p>
          <p>{mail.wrongNext}</p>
        </Notice>
      )}
      {failure !== null && !wrong && <Notice tone="bad">{failureWords(failure, t)}</Notice>}
      <div class="buttons">
        {!caseNumber && !wrong ? (
          <button type="button" class="main" aria-disabled={busy} onClick={() => void send()}>
            {busy ? mail.sending : words.button}
          </button>
        ) : (
          <Link to="/follow" class="button quiet">
            {t.shell.follow}
          </Link>
        )}
      </div>
    </Page>
  );
}

/** Did the server say that this token is none? Anything else may be better in a while. */
function isDecided(failure: unknown): boolean {
  return failure instanceof Refusal && [400, 404, 409, 410, 422].includes(failure.status);
}

/** The secret of the letter, out of the fragment: it never goes to a server with the address. */
function useToken(): string {
  const [token, setToken] = useState(tokenInAddress);
  useEffect(() => {
    const another = () => {
      const found = tokenInAddress();
      // The way to the content has a fragment too.
      if (found && found !== 'content') setToken(found);
    };
    window.addEventListener('hashchange', another);
    return () => window.removeEventListener('hashchange', another);
  }, []);
  return token;
}

function tokenInAddress(): string {
  return window.location.hash.slice(1);
}

function forgetToken(): void {
  window.history.replaceState(null, '', window.location.pathname);
}
