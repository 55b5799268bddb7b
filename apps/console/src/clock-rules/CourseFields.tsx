import { actions, pausingStates } from '@hutong/casework';
import { startingEvents } from '@hutong/contract';
import { choicesOf } from '../fields/choices';
import { ManyChoicesField } from '../fields/ManyChoicesField';
import { useLabels, useWords } from '../i18n/useLabels';

/** What starts the clock, what stops it, and when it stands still. */
export function CourseFields() {
  const { rules } = useLabels().administration;
  const words = useWords();
  return (
    <>
      <ManyChoicesField
        name="startsOn"
        label={rules.startsOn}
        required
        choices={choicesOf(startingEvents, words.actionsDone)}
      />
      <ManyChoicesField
        name="stopsOn"
        label={rules.stopsOn}
        required
        choices={choicesOf(actions, words.actionsDone)}
      />
      <ManyChoicesField
        name="pausesIn"
        label={rules.pausesIn}
        choices={choicesOf(pausingStates, words.states)}
      />
    </>
  );
}
