import { Typography } from '@mui/material';
import { DetailList } from '../complaints/page/DetailList';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import type { AnyRule } from './rule-requests';
import { standingOf } from './standing-of-rules';
import { useRuleWords } from './useRuleWords';

interface VersionPanelProps {
  readonly rule: AnyRule;
  /** All versions of the clock. */
  readonly versions: readonly AnyRule[];
}

/** A version with all its terms, who laid it down, and how many deadlines keep it. */
export function VersionPanel({ rule, versions }: VersionPanelProps) {
  const { rules } = useLabels().administration;
  const nameOf = useNameOf();
  const { day, exact, number } = useFormats();
  const { today } = usePortalTime();
  const words = useRuleWords();
  const standing = standingOf(rule, versions, today());
  const author = [rule.createdBy ?? rules.atInstallation, rule.createdAt && exact(rule.createdAt)];
  return (
    <Panel
      title={`${rules.version(String(rule.version))} · ${rules.standings[standing]}`}
      accent={standing === 'in_force'}
      aside={
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {rules.from(day(rule.validFrom))}
        </Typography>
      }
    >
      <DetailList
        details={[
          [rules.amount, words.amount(rule)],
          [rules.appliesTo, words.kinds(rule)],
          ...words.course(rule),
          ...words.steps(rule),
          [rules.basis, nameOf(rule.basis)],
          [rules.author, author.filter(Boolean).join(' · ')],
          ...(rule.reason ? [[rules.reason, rule.reason] as const] : []),
        ]}
      />
      {rule.running !== null && (
        <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
          {rules.running(number(rule.running))}
        </Typography>
      )}
    </Panel>
  );
}
