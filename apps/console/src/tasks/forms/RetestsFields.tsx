import { Box, Button, FormControl, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useController, useFieldArray } from 'react-hook-form';
import { retestOccasions } from '@hutong/casework';
import { RetestWithFiles } from '../../complaints/forms/RetestFields';
import { emptyRetest } from '../../complaints/forms/retest-fields';
import { NoteField } from '../../complaints/forms/TextFields';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { LineProblem } from './LineProblem';
import type { TaskFieldsProps } from './task-forms';

const most = 10;

/** One or more re-tests; all of them must have passed. */
export function RetestsFields({ record }: TaskFieldsProps) {
  const { tasks, common } = useLabels();
  const { today } = usePortalTime();
  const { fields, append, remove } = useFieldArray({ name: 'retests' });
  return (
    <>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          role="group"
          aria-label={tasks.retests.nth(String(index + 1))}
          sx={{ display: 'grid', gap: 1.5, p: 1.25, border: 1, borderColor: 'divider', borderRadius: 1 }}
        >
          <Box sx={{ display: 'flex', alignItems: 'center' }}>
            <Typography variant="h3" component="h3">
              {tasks.retests.nth(String(index + 1))}
            </Typography>
            {fields.length > 1 && (
              <Button sx={{ marginInlineStart: 'auto' }} onClick={() => remove(index)}>
                {common.remove}
              </Button>
            )}
          </Box>
          <RetestWithFiles name={`retests.${index}`} />
        </Box>
      ))}
      <LineProblem name="retests" />
      {fields.length < most && (
        <Button startIcon={<AddIcon />} onClick={() => append(emptyRetest(today(), record.scope.scene))}>
          {tasks.retests.add}
        </Button>
      )}
      <NoteField />
    </>
  );
}

/** A re-test after the item was struck off: the one that is due next, or one in between. */
export function SingleRetestFields({ record: { nextRetest } }: TaskFieldsProps) {
  const { tasks } = useLabels();
  const words = useLedgerWords();
  const { field } = useController({ name: 'occasion' });
  const next = retestOccasions.find((occasion) => occasion === nextRetest);
  return (
    <>
      {next && (
        <FormControl>
          <RadioGroup
            row
            aria-label={tasks.retests.occasion}
            name={field.name}
            value={field.value === 'spot' ? 'spot' : 'next'}
            onChange={field.onChange}
          >
            <FormControlLabel
              value="next"
              control={<Radio size="small" />}
              label={words.retestOccasions[next]}
            />
            <FormControlLabel
              value="spot"
              control={<Radio size="small" />}
              label={words.retestOccasions.spot}
            />
          </RadioGroup>
        </FormControl>
      )}
      <RetestWithFiles name="retest" />
    </>
  );
}
