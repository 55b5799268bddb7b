import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import type { ComponentProps, ReactNode } from 'react';
import { Panel } from '../complaints/page/Panel';
import { SmallForm } from '../fields/SmallForm';
import { DayField, TextField } from '../fields/TextField';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { rulesKey, type AnyRule } from './rule-requests';

type Form = ComponentProps<typeof SmallForm>;
interface VersionFormProps extends Pick<Form, 'defaults' | 'resolver'> {
  readonly versions: readonly AnyRule[];
  readonly send: (typed: Parameters<Form['send']>[0]) => Promise<unknown>;
  readonly onClose: () => void;
  /** What is particular to the clock. */
  readonly children: ReactNode;
}

/** The next version of a clock. What runs already keeps its own. */
export function VersionForm({ versions, send, onClose, children, ...form }: VersionFormProps) {
  const { administration, common } = useLabels();
  const { rules } = administration;
  const { number } = useFormats();
  const cache = useQueryClient();
  const notify = useNotify();
  const running = versions.reduce((sum, version) => sum + (version.running ?? 0), 0);
  return (
    <Panel title={rules.fresh} accent>
      <Alert severity="info" sx={{ mb: 2 }}>
        {rules.freshLead} {rules.stillRunning(number(running))}
      </Alert>
      <SmallForm
        {...form}
        submit={rules.save}
        send={async (typed) => {
          await send(typed);
          await cache.invalidateQueries({ queryKey: rulesKey });
          notify(rules.saved, { type: 'success' });
          onClose();
        }}
        aside={<Button onClick={onClose}>{common.cancel}</Button>}
      >
        {children}
        <TextField name="basis.zh" label={rules.basisZh} required />
        <TextField name="basis.en" label={rules.basisEn} required />
        <DayField name="validFrom" label={rules.validFrom} hint={rules.validFromHint} required />
        <TextField name="reason" label={rules.reason} hint={rules.reasonHint} required rows={2} />
      </SmallForm>
    </Panel>
  );
}
