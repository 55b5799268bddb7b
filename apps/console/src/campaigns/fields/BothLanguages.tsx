import { Box } from '@mui/material';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';

interface BothLanguagesProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly rows?: number;
}

/** A word that is kept in Chinese and in English, side by side where there is room. */
export function BothLanguages({ name, label, ...field }: BothLanguagesProps) {
  const { inChinese, inEnglish } = useLabels().campaigns.fields;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, flex: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      <TextField name={`${name}.zh`} label={inChinese(label)} {...field} />
      <TextField name={`${name}.en`} label={inEnglish(label)} {...field} />
    </Box>
  );
}
