import { useEffect, useState } from 'preact/hooks';
import { dayWords, instantWords } from '../date-words';
import { useLanguage } from '../locale';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { Link } from '../parts/link';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { guardLeaving, navigate } from '../router';
import { useStore } from '../store';
import { forgetReceipt, type KeptReceipt, keptReceipt } from './kept-receipt';
import { QrCode } from './qr-code';
import { followAddress, groupedCode } from './receipt-code';
import { KeepingButtons } from './keeping-buttons';
import { WhyThisDay } from './why-this-day';

/** The receipt: shown until the person says that the code is kept. */
export function ReceiptPage() {
  const filed = useStore(keptReceipt);
  return filed ? <Receipt filed={filed} /> : <NoReceipt />;
}

function Receipt({ filed }: { readonly filed: KeptReceipt }) {
  const { t } = useLanguage();
  const { caseNumber, receiptCode, filedAt, dueOn } = filed.receipt;
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!receiptCode) return;
    return guardUntilKept((proceed) => setLeave(() => proceed));
  }, [receiptCode]);

  const followNow = () => {
    const address = receiptCode ? followAddress('', receiptCode) : '/follow';
    forgetReceipt();
    window.setTimeout(() => navigate(address));
  };

  return (
    <Page
      title={t.receipt.heading}
      heading={t.receipt.heading}
      lead={receiptCode ? t.receipt.lead : undefined}
    >
      {filed.asSentBefore && <Notice tone="plain">{t.check.filedBefore}</Notice>}
      <section class="receipt" aria-label={t.receipt.heading}>
        <dl>
          <div>
            <dt>{t.receipt.caseNumber}</dt>
            <dd class="number">{caseNumber}</dd>
          </div>
          <div>
            <dt>{t.receipt.code}</dt>
            <dd class="code">{receiptCode ? groupedCode(receiptCode) : t.receipt.noCode}</dd>
          </div>
          <div>
            <dt>{t.receipt.filedAt}</dt>
            <dd>{instantWords(filedAt, t)}</dd>
          </div>
        </dl>
        {receiptCode && (
          <figure>
            <QrCode text={followAddress(window.location.origin, receiptCode)} label={t.receipt.qr} />
            <figcaption>{t.receipt.qrHint}</figcaption>
          </figure>
        )}
      </section>
      {receiptCode && (
        <>
          <Notice tone="still">
            <strong>{t.receipt.codeWarning}</strong>
          </Notice>
          <KeepingButtons receipt={filed.receipt} code={receiptCode} />
        </>
      )}
      <h2>{t.receipt.nextHeading}</h2>
      <p>{dueOn ? t.receipt.dueOn(dayWords(dueOn, t)) : t.receipt.noDue}</p>
      {dueOn && <WhyThisDay receipt={filed.receipt} />}
      <p>{t.receipt.afterwards}</p>
      {filed.mailToConfirm && <Notice tone="still">{t.receipt.confirmMail}</Notice>}
      <div class="buttons no-print">
        <button type="button" class="main" onClick={forgetReceipt}>
          {t.receipt.kept}
        </button>
        <button type="button" class="quiet" onClick={() => setLeave(() => followNow)}>
          {t.receipt.followNow}
        </button>
      </div>
      {leave && (
        <ConfirmDialog
          heading={t.receipt.leaveHeading}
          text={t.receipt.leaveText}
          yes={t.receipt.leaveYes}
          no={t.receipt.leaveNo}
          onNo={() => setLeave(null)}
          onYes={() => {
            setLeave(null);
            forgetReceipt();
            window.setTimeout(leave);
          }}
        />
      )}
    </Page>
  );
}

/** Within the portal a dialogue asks; when the tab is closed, the browser does. Returns how to stop asking. */
function guardUntilKept(ask: (proceed: () => void) => void): () => void {
  const stopGuarding = guardLeaving((proceed) => {
    ask(proceed);
    return false;
  });
  const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', beforeUnload);
  return () => {
    stopGuarding();
    window.removeEventListener('beforeunload', beforeUnload);
  };
}

function NoReceipt() {
  const { t } = useLanguage();
  return (
    <Page title={t.receipt.heading} heading={t.receipt.heading} lead={t.receipt.gone}>
      <div class="buttons">
        <Link to="/follow" class="button main">
          {t.shell.follow}
        </Link>
        <Link to="/" class="button quiet">
          {t.shell.home}
        </Link>
      </div>
    </Page>
  );
}
