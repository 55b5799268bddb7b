import { useParams } from 'react-router-dom';
import { complaintClocks, ledgerClocks, type ComplaintClock } from '@hutong/casework';
import { NotFoundPage } from '../layout/NotFoundPage';
import { LedgerRulePage } from './LedgerRulePage';
import { NewVersion } from './NewVersion';
import { useClockRules } from './rule-requests';
import { RuleFrame } from './RuleFrame';
import { versionsOf } from './standing-of-rules';

/** One clock with all its versions. */
export default function ClockRulePage() {
  const { clock } = useParams();
  const kind = complaintClocks.find((each) => each === clock);
  const ofLedger = ledgerClocks.find((each) => each === clock);
  if (kind) return <ComplaintRulePage kind={kind} />;
  return ofLedger ? <LedgerRulePage kind={ofLedger} /> : <NotFoundPage />;
}

function ComplaintRulePage({ kind }: { readonly kind: ComplaintClock }) {
  const { data, error } = useClockRules();
  const versions = data && versionsOf(kind, data);
  return (
    <RuleFrame kind={kind} versions={versions} error={error}>
      {(close) => <NewVersion kind={kind} versions={versions ?? []} onClose={close} />}
    </RuleFrame>
  );
}
