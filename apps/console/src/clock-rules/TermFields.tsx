import { Box } from '@mui/material';
import { clockUnits, complaintKinds } from '@hutong/casework';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { ManyChoicesField } from '../fields/ManyChoicesField';
import { TextField } from '../fields/TextField';
import { useLabels, useWords } from '../i18n/useLabels';

/** How long, and for which complaints. */
export function TermFields() {
  const { rules } = useLabels().administration;
  const words = useWords();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        <TextField name="amount" label={rules.amountNumber} required inputMode="numeric" />
        <ChoiceField name="unit" label={rules.unit} required choices={choicesOf(clockUnits, rules.units)} />
      </Box>
      <ManyChoicesField
        name="appliesTo"
        label={rules.appliesTo}
        required
        choices={choicesOf(complaintKinds, words.complaintKinds)}
      />
    </>
  );
}
