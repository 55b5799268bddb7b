import { useLabels, useLocale } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { useRelationWords } from '../useRelationWords';
import { linkTypeIn, type TargetKey } from './targets';

interface HeatHeadProps {
  readonly pointed: TargetKey | null;
  readonly firstType: TargetKey | undefined;
}

/** The names of the columns, written upwards. */
export function HeatHead({ pointed, firstType }: HeatHeadProps) {
  const { openness } = useLabels();
  const locale = useLocale();
  const { matrix, grid } = useOpenness();
  const { columnName } = useRelationWords(matrix.platforms);
  const types = grid.columns.filter((key) => linkTypeIn(key) !== null).length;
  return (
    <thead>
      <tr aria-hidden="true" className="openness-groups">
        <td />
        <td colSpan={grid.columns.length - types}>{openness.platformLinks}</td>
        {types > 0 && (
          <td colSpan={types} data-first-type="true">
            {openness.typesOfLink}
          </td>
        )}
      </tr>
      <tr>
        <th scope="col">{openness.shows}</th>
        {grid.columns.map((key) => (
          <th
            key={key}
            scope="col"
            lang={locale}
            data-first-type={key === firstType}
            data-pointed={key === pointed}
          >
            <span title={columnName(key)}>{columnName(key)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
