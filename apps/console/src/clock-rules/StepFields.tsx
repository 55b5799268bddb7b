import { Box, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useId } from 'react';
import { useFormState } from 'react-hook-form';
import { expiries, type EscalationStep } from '@hutong/casework';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { TextField } from '../fields/TextField';
import { useFieldProblem } from '../fields/useFieldProblem';
import { useLabels, useWords } from '../i18n/useLabels';

interface StepFieldsProps {
  /** What can follow. */
  readonly steps: readonly EscalationStep[];
  /** May it be chosen what running out means? */
  readonly expires?: boolean;
}

/** What happens by itself before the deadline, when it passes, and after. */
export function StepFields({ steps, expires = false }: StepFieldsProps) {
  const { rules } = useLabels().administration;
  const words = useWords();
  return (
    <>
      <TextField name="reminders" label={rules.reminders} hint={rules.remindersHint} />
      {expires && (
        <ChoiceField
          name="onExpiry"
          label={rules.onExpiry}
          required
          choices={choicesOf(expiries, words.expiries)}
        />
      )}
      {steps.length > 0 && <Escalations steps={steps} />}
    </>
  );
}

function Escalations({ steps }: { readonly steps: readonly EscalationStep[] }) {
  const hintId = useId();
  const { rules } = useLabels().administration;
  const { milestones } = useWords();
  const wrong = useFormState().errors['escalations'];
  const message = typeof wrong?.message === 'string' ? wrong.message : undefined;
  const problem = useFieldProblem()(message);
  return (
    <FormControl component="fieldset" error={problem !== undefined} aria-describedby={hintId}>
      <FormLabel component="legend" sx={{ fontSize: '0.8rem', mb: 1 }}>
        {rules.escalations}
      </FormLabel>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' } }}>
        {steps.map((step) => (
          <TextField key={step} name={`escalations.${step}`} label={milestones[step]} inputMode="numeric" />
        ))}
      </Box>
      <FormHelperText id={hintId}>{problem ?? rules.escalationsLead}</FormHelperText>
    </FormControl>
  );
}
