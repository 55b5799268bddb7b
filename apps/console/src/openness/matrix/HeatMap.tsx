import { Box, Paper } from '@mui/material';
import { useMemo, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { useOpennessView } from '../useOpennessView';
import { useRelationWords } from '../useRelationWords';
import { HeatCell } from './HeatCell';
import { HeatHead } from './HeatHead';
import { neighbourOf, placesOf } from './moves';
import { Reading } from './Reading';
import { linkTypeIn, relationKey } from './targets';
import { useHeatRows } from './useHeatRows';

/** The matrix as a picture: a square for each relation. Arrow keys walk, Enter opens, the reverse is framed. */
export function HeatMap() {
  const { openness } = useLabels();
  const { matrix, grid, chosen } = useOpenness();
  const words = useRelationWords(matrix.platforms);
  const { view } = useOpennessView();
  const rows = useHeatRows();
  const { at, partner, tabStop, listeners } = useHeatKeys();
  const firstType = grid.columns.find((key) => linkTypeIn(key) !== null);
  const pointed = at && rows.find(({ source }) => source === at.source);
  const square = pointed?.squares.find(({ target }) => target === at?.target);
  const reverse = rows.flatMap(({ squares }) => squares).find(({ relation }) => relation === partner);
  return (
    <Paper sx={{ border: 1, borderColor: 'divider', width: 'fit-content', maxWidth: '100%' }}>
      <Reading square={square ?? null} reverse={reverse ?? null} />
      <Box
        className="openness-scroll"
        sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 90px)', px: 1, pb: 1 }}
      >
        {/* Mouse and keys are heard once for the whole picture: a thousand squares need no ears of their own. */}
        <table role="grid" className="openness-map" aria-label={openness.title} {...listeners}>
          <HeatHead pointed={at?.target ?? null} firstType={firstType} />
          <tbody>
            {rows.map(({ source, squares }) => (
              <tr key={source}>
                <th scope="row" data-pointed={(at?.source ?? view.source) === source}>
                  {words.sourceName(source)}
                </th>
                {squares.map((each) => (
                  <HeatCell
                    key={each.relation}
                    {...each}
                    isFirstType={each.target === firstType}
                    isPartner={each.relation === partner}
                    isChosen={each.relation === chosen}
                    isTabStop={each.relation === tabStop}
                    words={words}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </Paper>
  );
}

/** Which square is pointed at or has the focus, and where keys lead. */
function useHeatKeys() {
  const { grid, open } = useOpenness();
  const [pointed, setPointed] = useState<string | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const places = useMemo(() => placesOf(grid), [grid]);
  const at = places.get(pointed ?? '') ?? null;
  const openAt = (event: SyntheticEvent) => {
    const place = places.get(relationAt(event) ?? '');
    if (place) open(place.source, place.target);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return openAt(event);
    }
    const next = neighbourOf(grid, places.get(relationAt(event) ?? '') ?? null, event.key);
    if (!next) return;
    event.preventDefault();
    const key = CSS.escape(relationKey(next.source, next.target));
    event.currentTarget.querySelector<HTMLElement>(`[data-relation="${key}"]`)?.focus();
  };
  return {
    at,
    partner: at ? relationKey(at.target, at.source) : null,
    tabStop: visited !== null && places.has(visited) ? visited : places.keys().next().value,
    listeners: {
      onMouseOver: (event: SyntheticEvent) => setPointed(relationAt(event)),
      onMouseLeave: () => setPointed(null),
      onFocus: (event: SyntheticEvent) => {
        setPointed(relationAt(event));
        setVisited(relationAt(event));
      },
      onClick: openAt,
      onKeyDown: pressed,
    },
  };
}

function relationAt({ target }: SyntheticEvent): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-relation]')?.getAttribute('data-relation') ?? null;
}
