import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useController } from 'react-hook-form';
import { mailModes } from '@hutong/contract';
import type { FieldProps } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';

/** When mail is sent; each choice says in a sentence what it means. */
export function MailModeField({ name, label }: FieldProps) {
  const { modes, modeHints } = useLabels().notices.settings;
  const { field } = useController({ name });
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ fontSize: '0.8rem', mb: 0.5 }}>
        {label}
      </FormLabel>
      <RadioGroup
        name={field.name}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={field.onChange}
        onBlur={field.onBlur}
      >
        {mailModes.map((mode) => (
          <FormControlLabel
            key={mode}
            value={mode}
            control={<Radio size="small" sx={{ py: 0.5 }} />}
            sx={{ alignItems: 'flex-start' }}
            label={
              <Box sx={{ pt: 0.5, fontSize: '0.8438rem' }}>
                <strong>{modes[mode]}</strong>
                <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                  {modeHints[mode]}
                </Box>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
