import { escalationSteps } from '@hutong/casework';
import { writeLedgerRule, type LedgerRuleShape } from '@hutong/contract';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { layDownOfLedger } from './rule-requests';
import { ruleResolver } from './rule-resolver';
import { ledgerRequestOf, ledgerTypedOf } from './rule-typed';
import { StepFields } from './StepFields';
import { TermFields } from './TermFields';
import { VersionForm } from './VersionForm';

interface NewLedgerVersionProps {
  /** The newest first: from it the form begins. */
  readonly versions: readonly LedgerRuleShape[];
  readonly onClose: () => void;
}

/** The regulator takes complaints over, not tasks. */
const steps = escalationSteps.filter((step) => step !== 'escalate');

/** The next version of a clock of tasks or commitments: how long, its reminders and what follows. */
export function NewLedgerVersion({ versions, onClose }: NewLedgerVersionProps) {
  const { rules } = useLabels().administration;
  const { today } = usePortalTime();
  const [newest] = versions;
  if (!newest) return null;
  const request = (typed: Parameters<typeof ledgerRequestOf>[1]) => ledgerRequestOf(newest, typed);
  return (
    <VersionForm
      versions={versions}
      defaults={ledgerTypedOf(newest)}
      resolver={ruleResolver({ shape: writeLedgerRule, request }, today(), rules.notANumber)}
      send={(typed) => layDownOfLedger(writeLedgerRule.parse(request(typed)))}
      onClose={onClose}
    >
      <TermFields named={newest.amount === null} />
      <StepFields steps={newest.onExpiry === 'lapse' ? [] : steps} />
    </VersionForm>
  );
}
