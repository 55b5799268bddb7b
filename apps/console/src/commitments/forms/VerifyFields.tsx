import { Box, Button, Typography } from '@mui/material';
import { useFieldArray } from 'react-hook-form';
import { NoteField } from '../../complaints/forms/TextFields';
import { useLabels } from '../../i18n/useLabels';
import { emptyRetest } from '../../complaints/forms/retest-fields';
import { RetestWithFiles } from '../../complaints/forms/RetestFields';
import { usePortalTime } from '../../time/portal-time';
import { GroupProblem } from './PromiseFields';
import type { StepFieldsProps } from './step-forms';

const mostRetests = 10;

/** The re-tests on which a commitment is verified: one at least, and all of them pass. */
export function VerifyFields({ record }: StepFieldsProps) {
  const { form: words } = useLabels().commitments;
  const { today } = usePortalTime();
  const { fields, append, remove } = useFieldArray({ name: 'retests' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <Box
          key={id}
          role="group"
          aria-label={words.retest(String(index + 1))}
          sx={{ display: 'grid', gap: 1.75, '& + &': { borderTop: 1, borderColor: 'divider', pt: 1.5 } }}
        >
          {fields.length > 1 && (
            <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
              <Typography variant="h3">{words.retest(String(index + 1))}</Typography>
              <Button onClick={() => remove(index)}>{words.fewerRetest}</Button>
            </Box>
          )}
          <RetestWithFiles name={`retests.${index}`} />
        </Box>
      ))}
      <GroupProblem name="retests" />
      {fields.length < mostRetests && (
        <Button
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          onClick={() => append(emptyRetest(today(), record.scope.scene))}
        >
          {words.moreRetest}
        </Button>
      )}
      <NoteField />
    </>
  );
}
