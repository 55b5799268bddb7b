import { Box, Button, Typography } from '@mui/material';
import Add from '@mui/icons-material/Add';
import { useFieldArray } from 'react-hook-form';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import { LineControls } from './LineControls';

/** What was announced when. */
export function MomentFields() {
  const { fields: words } = useLabels().campaigns;
  const { fields, append, move, remove } = useFieldArray({ name: 'moments' });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words.momentsHint}
      </Typography>
      {fields.map(({ id }, index) => (
        <Box
          key={id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'start',
            gridTemplateColumns: { sm: '150px minmax(0, 1fr) minmax(0, 1fr) auto' },
          }}
        >
          <DayField name={`moments.${index}.on`} label={words.on} required />
          <TextField name={`moments.${index}.zh`} label={words.inChinese(words.moment)} required />
          <TextField name={`moments.${index}.en`} label={words.inEnglish(words.moment)} required />
          <LineControls
            line={`${words.moment} ${index + 1}`}
            index={index}
            count={fields.length}
            move={move}
            remove={remove}
          />
        </Box>
      ))}
      <Button
        startIcon={<Add />}
        onClick={() => append({ on: '', zh: '', en: '' })}
        sx={{ justifySelf: 'start' }}
      >
        {words.add(words.moment)}
      </Button>
    </Box>
  );
}
