import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Action } from '@hutong/casework';
import { useLabels, useWords } from '../../i18n/useLabels';
import { ConfirmDialog } from '../../layout/ConfirmDialog';
import { EventLines } from '../page/ChangedBar';
import { useOpenCase } from '../page/open-case';
import { actionForms, confirmed } from './action-forms';
import { useActionForm } from './useActionForm';

interface ActionFormCardProps {
  readonly action: Action;
  readonly close: () => void;
}

/** The form of one action: what will happen, what it needs, and one button that says what it does. */
export function ActionFormCard({ action, close }: ActionFormCardProps) {
  const { forms, common } = useLabels();
  const { actions } = useWords();
  const { record } = useOpenCase();
  const { form, send, problem, meanwhile, discard } = useActionForm(action, close);
  const [asking, setAsking] = useState(false);
  const { Fields } = actionForms[action];

  const submit = form.handleSubmit(async () => {
    if (confirmed.includes(action)) setAsking(true);
    else await send();
  });
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        aria-label={actions[action]}
        onSubmit={(event) => void submit(event)}
        sx={{ display: 'grid', gap: 1.75 }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {forms.consequences[action]}
        </Typography>
        <Fields record={record} />
        {meanwhile && (
          <Alert severity="warning" role="alert">
            {forms.stale}
            <EventLines events={meanwhile} />
            {forms.sendAgain}
          </Alert>
        )}
        {problem && (
          <Alert severity="error" role="alert">
            {problem}
          </Alert>
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" loading={form.formState.isSubmitting}>
            {actions[action]}
          </Button>
          <Button
            onClick={() => {
              discard();
              close();
            }}
          >
            {common.cancel}
          </Button>
        </Box>
      </Box>
      {asking && (
        <ConfirmDialog
          title={forms.sure(actions[action])}
          text={forms.consequences[action]}
          confirm={actions[action]}
          onConfirm={async () => {
            setAsking(false);
            await send();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </FormProvider>
  );
}
