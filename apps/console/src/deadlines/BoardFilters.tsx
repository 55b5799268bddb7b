import { Button, TextField } from '@mui/material';
import { useId } from 'react';
import { clockKinds as clocks } from '@hutong/casework';
import { usePlatforms } from '../api/choices';
import { choicesOf, type Choice } from '../fields/choices';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { FilterGrid } from '../layout/FilterGrid';
import { assignedChoices, owedChoices, subjectChoices } from './board-address';
import { useBoardView } from './useBoardView';

/** Narrows the board, and with it every list behind it. */
export function BoardFilters() {
  const { deadlines, list } = useLabels();
  const { clockKinds } = useWords();
  const nameOf = useNameOf();
  const { desk, narrowed, clear } = useBoardView();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return (
    <FilterGrid>
      <FilterChoice name="owed" always choices={choicesOf(owedChoices, deadlines.owed[desk])} />
      <FilterChoice name="subject" choices={choicesOf(subjectChoices, deadlines.subjects)} />
      <FilterChoice name="clock" choices={choicesOf(clocks, clockKinds)} />
      <FilterChoice name="assigned" choices={choicesOf(assignedChoices, list.assignedWords)} />
      {desk === 'regulator' && <FilterChoice name="respondent" choices={platforms} />}
      {narrowed && (
        <Button onClick={clear} sx={{ justifySelf: 'start' }}>
          {list.clear}
        </Button>
      )}
    </FilterGrid>
  );
}

interface FilterChoiceProps {
  readonly name: 'owed' | 'subject' | 'clock' | 'assigned' | 'respondent';
  readonly choices: readonly Choice[];
  /** One of them is always chosen. */
  readonly always?: boolean;
}

function FilterChoice({ name, choices, always = false }: FilterChoiceProps) {
  const id = useId();
  const { deadlines, common } = useLabels();
  const { view, setFilter } = useBoardView();
  return (
    <TextField
      id={id}
      select
      label={deadlines.filters[name]}
      value={view.filters[name] ?? ''}
      onChange={(event) => setFilter(name, event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {!always && <option value="">{common.all}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </TextField>
  );
}
