import type { ComplaintRecord } from '@hutong/contract';
import type { ComponentChildren } from 'preact';
import { signOut } from '../api/requests';
import { useLanguage } from '../locale';
import { Page } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { Answers } from './answers';
import { CaseActions } from './case-actions';
import { ClockList } from './clock-list';
import { Filed } from './filed';
import { Messages } from './messages';
import { Standing } from './standing';
import { Timeline } from './timeline';
import { useDeadlines } from './use-deadlines';
import { useRecord } from './use-record';

interface CasePageProps {
  readonly complaintId: string;
  /** The case is no longer open on this device; with what to say about it. */
  readonly onClosed: (message: string) => void;
}

/** A complaint as the one who filed it sees it. */
export function CasePage({ complaintId, onClosed }: CasePageProps) {
  const { t } = useLanguage();
  const following = useRecord(complaintId, () => onClosed(t.caseActions.expired));
  const { record, failure, updates, refresh } = following;
  const close = async () => {
    try {
      await signOut();
      onClosed(t.casePage.closed);
    } catch {
      await refresh();
    }
  };
  if (!record) return <Opening failure={failure} onRetry={() => void refresh()} />;
  return (
    <Page
      title={t.casePage.title}
      heading={t.casePage.title}
      lead={`${t.casePage.caseNumber} ${record.caseNumber}`}
    >
      <div role="status">
        {updates > 0 && <p class="notice good">{t.casePage.updated}</p>}
        {failure !== null && <p class="notice plain">{t.casePage.refreshFailed}</p>}
      </div>
      <CaseParts record={record}>
        <CaseActions record={record} following={following} />
      </CaseParts>
      <section class="close-case no-print">
        <button type="button" class="quiet" onClick={() => void close()}>
          {t.casePage.close}
        </button>
        <p class="hint">{t.casePage.closeHint}</p>
      </section>
    </Page>
  );
}

interface CasePartsProps {
  readonly record: ComplaintRecord;
  readonly children: ComponentChildren;
}

/** In the order of interest: where it stands, what was answered, what one can do, what was said, what was filed. */
function CaseParts({ record, children }: CasePartsProps) {
  const deadlines = useDeadlines(record);
  return (
    <>
      <Standing record={record} deadlines={deadlines} />
      <Answers record={record} />
      {children}
      <Messages record={record} />
      <Filed record={record} />
      <ClockList record={record} deadlines={deadlines} />
      <Timeline record={record} />
    </>
  );
}

function Opening({ failure, onRetry }: { readonly failure: unknown; readonly onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t.casePage.title} heading={t.casePage.title}>
      <Waiting failure={failure} onRetry={onRetry} />
    </Page>
  );
}
