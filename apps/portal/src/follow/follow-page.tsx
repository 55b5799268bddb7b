import type { Session } from '@hutong/contract';
import { useEffect, useState } from 'preact/hooks';
import { currentSession } from '../api/requests';
import { useLanguage } from '../locale';
import { Page } from '../parts/page';
import { codeInFragment } from '../receipt/receipt-code';
import { CasePage } from './case-page';
import { CodePage } from './code-page';

type Known = { readonly step: 'looking' } | { readonly step: 'code'; readonly session: Session | null } | OpenCase;
interface OpenCase {
  readonly step: 'case';
  readonly complaintId: string;
}

/** The case that is open on this device; else the page that asks for the code. */
export function FollowPage(_: { readonly path: string }) {
  const { t } = useLanguage();
  const [codeFromAddress] = useState(takeCodeFromAddress);
  const [known, setKnown] = useState<Known>(
    codeFromAddress ? { step: 'code', session: null } : { step: 'looking' },
  );
  const [closedHere, setClosedHere] = useState('');
  const show = (session: Session | null) =>
    setKnown(
      session?.kind === 'complainant' && session.complaintId
        ? { step: 'case', complaintId: session.complaintId }
        : { step: 'code', session },
    );
  useEffect(() => {
    if (codeFromAddress) return;
    currentSession().then(show, () => show(null));
  }, [codeFromAddress]);

  if (known.step === 'looking') {
    return (
      <Page title={t.follow.title} heading={t.follow.heading}>
        <p role="status">{t.shell.loading}</p>
      </Page>
    );
  }
  if (known.step === 'case') {
    return (
      <CasePage
        complaintId={known.complaintId}
        onClosed={(message) => {
          setClosedHere(message);
          show(null);
        }}
      />
    );
  }
  return (
    <CodePage
      initialCode={codeFromAddress}
      staff={known.session?.kind === 'staff'}
      message={closedHere}
      onOpened={show}
    />
  );
}

/** The code out of the fragment, which goes from the address at once: nobody else shall read it there. */
function takeCodeFromAddress(): string {
  const code = codeInFragment(window.location.hash);
  if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
  return code;
}
