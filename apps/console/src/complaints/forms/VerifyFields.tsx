import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { canAcceptGrounds } from '@hutong/casework';
import { useFieldProblem } from '../../fields/useFieldProblem';
import { useLabels } from '../../i18n/useLabels';
import type { ActionFieldsProps } from './action-forms';
import { RetestFields } from './RetestFields';
import { NoteField } from './TextFields';

/** On what the case is closed: a re-test that supports it, or grounds where the response has such. */
export function VerifyFields({ record }: ActionFieldsProps) {
  const id = useId();
  const { forms } = useLabels();
  const { field } = useController({ name: 'by' });
  const groundsProblem = useFieldProblem()(
    useController({ name: 'groundsAccepted' }).fieldState.error?.message,
  );
  const byGrounds = field.value === 'grounds';
  return (
    <>
      {canAcceptGrounds(record.outcome) && (
        <FormControl>
          <FormLabel id={id} sx={{ fontSize: '0.8rem' }}>
            {forms.verifyBy}
          </FormLabel>
          <RadioGroup
            row
            aria-labelledby={id}
            name={field.name}
            value={byGrounds ? 'grounds' : 'retest'}
            onChange={field.onChange}
          >
            <FormControlLabel value="retest" control={<Radio size="small" />} label={forms.byRetest} />
            <FormControlLabel value="grounds" control={<Radio size="small" />} label={forms.byGrounds} />
          </RadioGroup>
        </FormControl>
      )}
      {byGrounds ? (
        <Typography variant="body2">{groundsProblem ?? forms.groundsHint}</Typography>
      ) : (
        <RetestFields name="retest" />
      )}
      <NoteField />
    </>
  );
}
