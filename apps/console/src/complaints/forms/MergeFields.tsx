import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useController } from 'react-hook-form';
import { findMergeTargets } from '../../api/casework';
import { useFieldProblem } from '../../fields/useFieldProblem';
import { useLabels, useWords } from '../../i18n/useLabels';
import type { ActionFieldsProps } from './action-forms';

/** Which complaint to join: the open ones about the same first, others by search. */
export function MergeFields({ record }: ActionFieldsProps) {
  const id = useId();
  const { forms } = useLabels();
  const { scenes, states } = useWords();
  const { field, fieldState } = useController({ name: 'target' });
  const problem = useFieldProblem()(fieldState.error?.message);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const { data = [] } = useQuery({
    queryKey: ['complaints', 'merge-targets', record.id, sought],
    queryFn: () => findMergeTargets(record, sought),
  });
  // The same scene makes a cluster; those come first.
  const found = data
    .filter((each) => each.id !== record.id)
    .sort((a, b) => Number(b.scene === record.scene) - Number(a.scene === record.scene));
  return (
    <>
      <TextField
        id={id}
        type="search"
        label={forms.mergeSearch}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FormControl error={problem !== undefined}>
        <FormLabel id={`${id}-targets`} sx={{ fontSize: '0.8rem' }}>
          {sought ? forms.mergeTarget : forms.mergeSimilar}
        </FormLabel>
        <RadioGroup
          aria-labelledby={`${id}-targets`}
          name={field.name}
          value={typeof field.value === 'string' ? field.value : ''}
          onChange={field.onChange}
        >
          {found.map((each) => (
            <FormControlLabel
              key={each.id}
              value={each.id}
              control={<Radio size="small" />}
              label={`${each.caseNumber} · ${each.registrableDomain} · ${scenes[each.scene]} · ${states[each.state]}`}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          ))}
        </RadioGroup>
        {found.length === 0 && <Typography variant="body2">{forms.mergeNone}</Typography>}
        <FormHelperText>{problem}</FormHelperText>
      </FormControl>
    </>
  );
}
