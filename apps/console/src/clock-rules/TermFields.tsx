import { Box, Typography } from '@mui/material';
import { clockUnits, complaintKinds } from '@hutong/casework';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { ManyChoicesField } from '../fields/ManyChoicesField';
import { TextField } from '../fields/TextField';
import { useLabels, useWords } from '../i18n/useLabels';

/** How long. `named`: the task or commitment names the date, and the unit is that of the reminders alone. */
export function TermFields({ named = false }: { readonly named?: boolean }) {
  const { rules } = useLabels().administration;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr', alignItems: 'center' }}>
      {named ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {rules.named}
        </Typography>
      ) : (
        <TextField name="amount" label={rules.amountNumber} required inputMode="numeric" />
      )}
      <ChoiceField name="unit" label={rules.unit} required choices={choicesOf(clockUnits, rules.units)} />
    </Box>
  );
}

/** For which complaints. */
export function AppliesToField() {
  const { rules } = useLabels().administration;
  const words = useWords();
  return (
    <ManyChoicesField
      name="appliesTo"
      label={rules.appliesTo}
      required
      choices={choicesOf(complaintKinds, words.complaintKinds)}
    />
  );
}
