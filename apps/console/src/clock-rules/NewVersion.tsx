import { escalationSteps, type ComplaintClock } from '@hutong/casework';
import { writeClockRule, type ClockRuleShape } from '@hutong/contract';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { layDown } from './rule-requests';
import { ruleResolver } from './rule-resolver';
import { requestOf, typedOf } from './rule-typed';
import { CourseFields } from './CourseFields';
import { StepFields } from './StepFields';
import { AppliesToField, TermFields } from './TermFields';
import { VersionForm } from './VersionForm';

interface NewVersionProps {
  readonly kind: ComplaintClock;
  /** The newest first: from it the form begins. */
  readonly versions: readonly ClockRuleShape[];
  readonly onClose: () => void;
}

/** The next version of a clock of complaints. */
export function NewVersion({ kind, versions, onClose }: NewVersionProps) {
  const { rules } = useLabels().administration;
  const { today } = usePortalTime();
  const [newest] = versions;
  if (!newest) return null;
  const request = (typed: Parameters<typeof requestOf>[1]) => requestOf(kind, typed);
  return (
    <VersionForm
      versions={versions}
      defaults={typedOf(newest)}
      resolver={ruleResolver({ shape: writeClockRule, request }, today(), rules.notANumber)}
      send={(typed) => layDown(writeClockRule.parse(request(typed)))}
      onClose={onClose}
    >
      <TermFields />
      <AppliesToField />
      <CourseFields />
      <StepFields expires steps={escalationSteps} />
    </VersionForm>
  );
}
