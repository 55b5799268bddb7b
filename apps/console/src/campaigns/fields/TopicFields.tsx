import { Box, Button, FormHelperText } from '@mui/material';
import Add from '@mui/icons-material/Add';
import type { ReactNode } from 'react';
import { useFieldArray, useFormState, useWatch } from 'react-hook-form';
import { bilingual } from '@hutong/contract';
import type { TopicLevel } from '@hutong/casework';
import { useFieldProblem } from '../../fields/useFieldProblem';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { freshAspect, freshProblem, freshScenario } from '../campaign-typed';
import { BothLanguages } from './BothLanguages';
import { LineControls } from './LineControls';

/** The tree of aspects, problems and scenarios: added, named, taken away, put in order. */
export function TopicFields() {
  const { campaigns } = useLabels();
  const wrong = useFormState().errors['aspects'];
  const message = wrong?.root?.message ?? wrong?.message;
  const problem = useFieldProblem()(typeof message === 'string' ? message : undefined);
  return (
    <>
      <TopicList
        level="aspect"
        name="aspects"
        fresh={freshAspect}
        under={(aspect) => (
          <TopicList
            level="problem"
            name={`${aspect}.problems`}
            fresh={freshProblem}
            under={(inspected) => (
              <TopicList level="scenario" name={`${inspected}.scenarios`} fresh={freshScenario} />
            )}
          />
        )}
      />
      <FormHelperText error={problem !== undefined}>{problem ?? campaigns.fields.topicsHint}</FormHelperText>
    </>
  );
}

interface TopicListProps {
  readonly level: TopicLevel;
  readonly name: string;
  readonly fresh: () => object;
  /** What stands under a line, by its name. */
  readonly under?: (line: string) => ReactNode;
}

function TopicList({ level, name, fresh, under }: TopicListProps) {
  const { campaigns } = useLabels();
  const { topicLevels } = useLedgerWords();
  const { fields, append, move, remove } = useFieldArray({ name });
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {fields.map(({ id }, index) => (
          <li key={id}>
            <TopicLine
              level={level}
              name={`${name}.${index}`}
              index={index}
              count={fields.length}
              move={move}
              remove={remove}
            />
            {under && (
              <Box sx={{ mt: 1.25, ml: { xs: 1, sm: 2 }, pl: 1.5, borderLeft: 2, borderColor: 'divider' }}>
                {under(`${name}.${index}`)}
              </Box>
            )}
          </li>
        ))}
      </Box>
      <Button startIcon={<Add />} onClick={() => append(fresh())} sx={{ justifySelf: 'start' }}>
        {campaigns.fields.add(topicLevels[level])}
      </Button>
    </Box>
  );
}

interface TopicLineProps {
  readonly level: TopicLevel;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
}

function TopicLine({ level, name, ...controls }: TopicLineProps) {
  const { topicLevels } = useLedgerWords();
  const nameOf = useNameOf();
  const typed = bilingual.safeParse(useWatch({ name: `${name}.name` })).data;
  const line = [topicLevels[level], typed && nameOf(typed)].filter(Boolean).join(' ');
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <BothLanguages name={`${name}.name`} label={topicLevels[level]} required />
      <LineControls line={line} {...controls} />
    </Box>
  );
}
