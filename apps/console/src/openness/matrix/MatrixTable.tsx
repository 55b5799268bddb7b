import { Paper } from '@mui/material';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { useOpennessView } from '../useOpennessView';
import { useRelationWords } from '../useRelationWords';
import { contradictsItself, nothingKnown } from './grid';
import { StateWords } from './StateWords';
import { relationKey } from './targets';

/** The same in words: a row for each source, a column for each target, a caption. */
export function MatrixTable() {
  const { openness } = useLabels();
  const { scenes } = useWords();
  const { day: dayWords } = useFormats();
  const { matrix, grid, standings, day, isNow, isPicked, open } = useOpenness();
  const { sourceName, targetName, relation } = useRelationWords(matrix.platforms);
  const { scene } = useOpennessView().view;
  const caption = openness.table.caption(dayWords(day), scene ? scenes[scene] : openness.allScenes);
  return (
    <Paper
      tabIndex={0}
      role="region"
      aria-label={openness.views.table}
      className="openness-scroll"
      sx={{ border: 1, borderColor: 'divider', overflow: 'auto', maxHeight: 'calc(100vh - 40px)' }}
    >
      <table className="openness-words">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{openness.source}</th>
            {grid.columns.map((key) => (
              <th key={key} scope="col">
                {targetName(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((source) => (
            <tr key={source}>
              <th scope="row">{sourceName(source)}</th>
              {grid.columns.map((target) => {
                const key = relationKey(source, target);
                if (source === target) return <td key={target}>{openness.ownLinks}</td>;
                if (!isPicked(key)) return <td key={target} />;
                return (
                  <td key={target}>
                    <button
                      type="button"
                      aria-description={relation(source, target)}
                      onClick={() => open(source, target)}
                    >
                      <StateWords
                        standing={standings.get(key) ?? nothingKnown}
                        marked={isNow && contradictsItself(grid.tiles.get(key))}
                      />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
