import { Box, Button, IconButton, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import { useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import { LineProblem } from './LineProblem';
import { emptyMilestone } from './task-typed';

const most = 12;

/** Step by step and in stages: what is reached by when, in the order of their dates. */
export function MilestonesField({ hint }: { readonly hint: string }) {
  const id = useId();
  const { tasks } = useLabels();
  const { milestones: words } = tasks;
  const { fields, append, remove, move } = useFieldArray({ name: 'milestones' });
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h3">
        {words.title}
      </Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block', mb: 1 }}>
        {hint}
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {fields.map((field, index) => (
          <Box
            component="li"
            key={field.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr) auto',
              gap: 0.75,
              alignItems: 'start',
            }}
          >
            <TextField name={`milestones.${index}.title`} label={words.name(String(index + 1))} />
            <Box sx={{ display: 'flex' }}>
              <Move
                label={words.earlier(String(index + 1))}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
                Icon={ArrowUpward}
              />
              <Move
                label={words.later(String(index + 1))}
                disabled={index === fields.length - 1}
                onClick={() => move(index, index + 1)}
                Icon={ArrowDownward}
              />
              <Move label={words.remove(String(index + 1))} onClick={() => remove(index)} Icon={Close} />
            </Box>
            <DayField name={`milestones.${index}.dueOn`} label={words.dueOn} />
          </Box>
        ))}
      </Box>
      <LineProblem name="milestones" />
      {fields.length < most && (
        <Button startIcon={<AddIcon />} sx={{ mt: 1 }} onClick={() => append(emptyMilestone)}>
          {words.add}
        </Button>
      )}
    </Box>
  );
}

interface MoveProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly Icon: typeof Close;
}

const Move = ({ label, disabled = false, onClick, Icon }: MoveProps) => (
  <IconButton aria-label={label} disabled={disabled} onClick={onClick}>
    <Icon fontSize="small" />
  </IconButton>
);
