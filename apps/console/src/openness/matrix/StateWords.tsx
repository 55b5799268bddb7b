import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import type { Standing } from './grid';
import { StateTile } from './TilePicture';

interface StateWordsProps {
  readonly standing: Standing;
  readonly marked?: boolean;
}

/** A state as its picture and its word; of how many scenes it is the worst. Plain elements: a table has a thousand. */
export function StateWords({ standing, marked = false }: StateWordsProps) {
  const { openness } = useLabels();
  const { number } = useFormats();
  const { cellStates } = useLedgerWords();
  const several = standing.scenes.length > 1;
  return (
    <span className="openness-state">
      <StateTile state={standing.state} />
      <span>
        {cellStates[standing.state]}
        {several && <small>{openness.table.scenes(number(standing.scenes.length))}</small>}
        {marked && <small data-marked="true">{openness.contradicts}</small>}
      </span>
    </span>
  );
}
