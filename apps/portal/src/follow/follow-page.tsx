import type { Session } from '@hutong/contract';
import { useEffect, useState } from 'preact/hooks';
import { currentSession, openByReceipt } from '../api/requests';
import { useLanguage } from '../locale';
import { Page } from '../parts/page';
import { codeInFragment } from '../receipt/receipt-code';
import { CasePage } from './case-page';
import { CodePage } from './code-page';

/** What is known of who is here: nothing yet, no case, or a case. */
type Known =
  | { readonly step: 'looking' }
  | { readonly step: 'code'; readonly staff: boolean; readonly failure: unknown }
  | { readonly step: 'case'; readonly complaintId: string };

/** The case that is open on this device, or whose code came with the address; else the page that asks for the code. */
export function FollowPage() {
  const { t } = useLanguage();
  const [codeFromAddress] = useState(takeCodeFromAddress);
  const [known, setKnown] = useState<Known>({ step: 'looking' });
  const [message, setMessage] = useState('');
  const show = (session: Session) => setKnown(knownFrom(session));
  useEffect(() => {
    if (codeFromAddress) {
      const refused = (failure: unknown) => setKnown({ step: 'code', staff: false, failure });
      openByReceipt(codeFromAddress).then((session) => setKnown(knownFrom(session)), refused);
    } else {
      const nobody = () => setKnown({ step: 'code', staff: false, failure: null });
      currentSession().then((session) => setKnown(knownFrom(session)), nobody);
    }
  }, [codeFromAddress]);
  const close = (why: string) => {
    setMessage(why);
    setKnown({ step: 'code', staff: false, failure: null });
  };

  if (known.step === 'case') return <CasePage complaintId={known.complaintId} onClosed={close} />;
  if (known.step === 'code') {
    const { staff, failure } = known;
    const initialCode = failure === null ? '' : codeFromAddress;
    return <CodePage {...{ initialCode, failure, staff, message }} onOpened={show} />;
  }
  return (
    <Page title={t.follow.title} heading={t.follow.heading}>
      <p role="status">{t.shell.loading}</p>
    </Page>
  );
}

function knownFrom({ kind, complaintId }: Session): Known {
  return complaintId
    ? { step: 'case', complaintId }
    : { step: 'code', staff: kind === 'staff', failure: null };
}

/** The code out of the fragment, which goes from the address at once: nobody else shall read it there. */
function takeCodeFromAddress(): string {
  const code = codeInFragment(window.location.hash);
  if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
  return code;
}
