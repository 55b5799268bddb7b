import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import type { ComplaintClock } from '@hutong/casework';
import { writeClockRule, type ClockRuleShape } from '@hutong/contract';
import { Panel } from '../complaints/page/Panel';
import { SmallForm } from '../fields/SmallForm';
import { DayField, TextField } from '../fields/TextField';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { layDown, rulesKey } from './rule-requests';
import { ruleResolver } from './rule-resolver';
import { requestOf, typedOf } from './rule-typed';
import { CourseFields } from './CourseFields';
import { StepFields } from './StepFields';
import { TermFields } from './TermFields';

interface NewVersionProps {
  readonly kind: ComplaintClock;
  /** The newest first: from it the form begins. */
  readonly versions: readonly ClockRuleShape[];
  readonly onClose: () => void;
}

/** The next version of a clock. What runs already keeps its own. */
export function NewVersion({ kind, versions, onClose }: NewVersionProps) {
  const { administration, common } = useLabels();
  const { rules } = administration;
  const { number } = useFormats();
  const { today } = usePortalTime();
  const cache = useQueryClient();
  const notify = useNotify();
  const [newest] = versions;
  if (!newest) return null;
  const running = versions.reduce((sum, version) => sum + (version.running ?? 0), 0);
  return (
    <Panel title={rules.fresh} accent>
      <Alert severity="info" sx={{ mb: 2 }}>
        {rules.freshLead} {rules.stillRunning(number(running))}
      </Alert>
      <SmallForm
        submit={rules.save}
        defaults={typedOf(newest)}
        resolver={ruleResolver(kind, today(), rules.notANumber)}
        send={async (typed) => {
          await layDown(writeClockRule.parse(requestOf(kind, typed)));
          await cache.invalidateQueries({ queryKey: rulesKey });
          notify(rules.saved, { type: 'success' });
          onClose();
        }}
        aside={<Button onClick={onClose}>{common.cancel}</Button>}
      >
        <TermFields />
        <CourseFields />
        <StepFields />
        <TextField name="basis.zh" label={rules.basisZh} required />
        <TextField name="basis.en" label={rules.basisEn} required />
        <DayField name="validFrom" label={rules.validFrom} hint={rules.validFromHint} required />
        <TextField name="reason" label={rules.reason} hint={rules.reasonHint} required rows={2} />
      </SmallForm>
    </Panel>
  );
}
