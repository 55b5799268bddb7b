import { Alert, Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { useLabels } from '../../i18n/useLabels';
import { ConfirmDialog } from '../../layout/ConfirmDialog';
import type { StepFormState } from './useStepForm';

interface StepFormProps {
  readonly step: StepFormState;
  /** What it does: the words of its button. */
  readonly name: string;
  /** What will happen. */
  readonly consequence: string;
  /** Asked once more before it is sent; the sentence may say more than the form does. */
  readonly confirmation?: string | undefined;
  /** What others did meanwhile, where they were quicker. */
  readonly meanwhile: (error: unknown) => ReactNode;
  readonly close: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** The form of one step: what will happen, what it needs, and one button that says what it does. */
export function StepForm({
  step,
  name,
  consequence,
  confirmation,
  meanwhile,
  close,
  children,
}: StepFormProps) {
  const { forms, common } = useLabels();
  const { form, send, problem, stale, discard } = step;
  const [asking, setAsking] = useState(false);
  const submit = form.handleSubmit(async () => {
    if (confirmation === undefined) await send();
    else setAsking(true);
  });
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        aria-label={name}
        onSubmit={(event) => void submit(event)}
        sx={{ display: 'grid', gap: 1.75 }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {consequence}
        </Typography>
        {children}
        {stale !== null && (
          <Alert severity="warning" role="alert">
            {forms.stale}
            {meanwhile(stale)}
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
            {name}
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
      {asking && confirmation !== undefined && (
        <ConfirmDialog
          title={forms.sure(name)}
          text={confirmation}
          confirm={name}
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
