import { Box, Button } from '@mui/material';
import ReportIcon from '@mui/icons-material/ReportProblemOutlined';
import { cellStates, type CellState } from '@hutong/casework';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { useOpennessView } from '../useOpennessView';
import { cellsOn } from './cells-listed';
import { contradictsItself } from './grid';
import { placesOf } from './moves';
import { countsOf } from './severity';
import { StateTile } from './TilePicture';

/** What the shapes mean, how many there are of each on the day, and by pressing: only those. */
export function Legend() {
  const { openness } = useLabels();
  const { number } = useFormats();
  const { cellStates: words } = useLedgerWords();
  const { matrix, standings, grid, day, isNow } = useOpenness();
  const { view, change } = useOpennessView();
  // A list counts each scene, a picture each relation by the scene that speaks for it.
  const listed = view.view === 'list' ? cellsOn(matrix.cells, view.scene, day) : null;
  const counts = countsOf(
    listed?.map(({ state }) => state) ??
      [...placesOf(grid).keys()].map((relation) => standings.get(relation)?.state ?? 'unknown'),
  );
  const contradicting =
    listed?.filter(({ cell }) => cell.contradictions.length > 0).length ??
    [...grid.tiles.values()].filter(contradictsItself).length;
  const toggle = (state: CellState) =>
    change({
      states: view.states.includes(state)
        ? view.states.filter((each) => each !== state)
        : [...view.states, state],
    });
  return (
    <Box
      role="group"
      aria-label={openness.legend}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', my: 1.5 }}
    >
      {cellStates.map((state) => (
        <Button
          key={state}
          variant="outlined"
          color="inherit"
          aria-pressed={view.states.includes(state)}
          onClick={() => toggle(state)}
          startIcon={<StateTile state={state} size={20} />}
          sx={pressable(view.states.includes(state))}
        >
          {words[state]}&nbsp;<strong>{number(counts.get(state) ?? 0)}</strong>
        </Button>
      ))}
      {isNow && (contradicting > 0 || view.marked) && (
        <Button
          variant="outlined"
          color="warning"
          aria-pressed={view.marked}
          onClick={() => change({ marked: !view.marked })}
          startIcon={<ReportIcon fontSize="small" />}
          sx={pressable(view.marked)}
        >
          {openness.contradictsCount(number(contradicting))}
        </Button>
      )}
      {(view.states.length > 0 || view.marked) && (
        <Button onClick={() => change({ states: [], marked: false })}>{openness.showAll}</Button>
      )}
    </Box>
  );
}

const pressable = (pressed: boolean) => ({
  fontWeight: 500,
  px: 1,
  borderColor: pressed ? 'text.primary' : 'divider',
  boxShadow: pressed ? 'inset 0 0 0 1px currentColor' : 'none',
});
