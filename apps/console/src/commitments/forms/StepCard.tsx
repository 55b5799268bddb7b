import { Alert, Button, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { commitmentTransition } from '@hutong/contract';
import type { CommitmentRecord } from '@hutong/contract';
import { forgetDraft } from '../../access/drafts';
import { codeOf } from '../../api/problem';
import { SmallForm } from '../../fields/SmallForm';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { KeepTyped, useDraftKey } from '../../openness/evidence/KeepTyped';
import { usePortalTime } from '../../time/portal-time';
import { sendStep, useCommitmentCache } from '../commitment-queries';
import { stepForms, type CommitmentStep } from './step-forms';
import { stepRequest, stepResolver } from './step-resolver';

interface StepCardProps {
  readonly step: CommitmentStep;
  readonly record: CommitmentRecord;
  readonly close: () => void;
}

/** The form of one step: what will happen, what it needs, and one button that says what it does. */
export function StepCard({ step, record, close }: StepCardProps) {
  const { commitments, common } = useLabels();
  const { commitmentActions } = useLedgerWords();
  const { now, today } = usePortalTime();
  const { show, reload } = useCommitmentCache(record.id);
  const notify = useNotify();
  const key = useDraftKey(`${record.id}.${step}`);
  const [overtaken, setOvertaken] = useState<string | null>(null);
  const { Fields, defaults } = stepForms[step];

  const send = async (typed: Record<string, unknown>) => {
    setOvertaken(null);
    try {
      const next = await sendStep(record.id, commitmentTransition.parse(stepRequest(step, record, typed)));
      forgetDraft(key);
      notify(commitments.form.done(commitmentActions[step]), { type: 'success' });
      await show(next);
      close();
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'stale_revision' && code !== 'action_not_offered') throw error;
      setOvertaken(code === 'stale_revision' ? commitments.form.stale : commitments.form.notOffered);
      await reload();
    }
  };
  return (
    <SmallForm
      submit={commitmentActions[step]}
      defaults={defaults(record, today())}
      resolver={stepResolver(step, record, now)}
      send={send}
      aside={
        <Button
          onClick={() => {
            forgetDraft(key);
            close();
          }}
        >
          {common.cancel}
        </Button>
      }
    >
      <KeepTyped as={key} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {commitments.consequences[step]}
      </Typography>
      <Fields record={record} />
      {overtaken && (
        <Alert severity="warning" role="alert">
          {overtaken}
        </Alert>
      )}
    </SmallForm>
  );
}
