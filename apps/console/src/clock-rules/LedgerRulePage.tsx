import type { LedgerClockKind } from '@hutong/casework';
import { NewLedgerVersion } from './NewLedgerVersion';
import { useLedgerRules } from './rule-requests';
import { RuleFrame } from './RuleFrame';
import { versionsOf } from './standing-of-rules';

/** One clock of tasks or commitments with all its versions. */
export function LedgerRulePage({ kind }: { readonly kind: LedgerClockKind }) {
  const { data, error } = useLedgerRules();
  const versions = data && versionsOf(kind, data);
  return (
    <RuleFrame kind={kind} versions={versions} error={error}>
      {(close) => <NewLedgerVersion versions={versions ?? []} onClose={close} />}
    </RuleFrame>
  );
}
