import { Box } from '@mui/material';
import { operatingSystems, scenes } from '@hutong/casework';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { TextField } from '../../fields/TextField';
import { useLabels, useWords } from '../../i18n/useLabels';

/** With what a link was tried; enough for another person to do it again. */
export function TestSetupFields({ name }: { readonly name: string }) {
  const { forms } = useLabels();
  const words = useWords();
  return (
    <Box
      role="group"
      aria-label={forms.testedWith}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}
    >
      <TextField name={`${name}.app`} label={forms.app} required />
      <TextField name={`${name}.appVersion`} label={forms.appVersion} required />
      <ChoiceField
        name={`${name}.os`}
        label={forms.os}
        choices={choicesOf(operatingSystems, words.operatingSystems)}
        required
      />
      <ChoiceField
        name={`${name}.scene`}
        label={forms.scene}
        choices={choicesOf(scenes, words.scenes)}
        required
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextField name={`${name}.network`} label={forms.network} hint={forms.networkHint} required />
      </Box>
    </Box>
  );
}
