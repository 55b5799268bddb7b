import { Box, Button, Paper, Typography } from '@mui/material';
import { useLabels } from '../../i18n/useLabels';
import { NativeChoice } from '../NativeChoice';
import { useOpenness } from '../openness-context';
import { useOpennessView } from '../useOpennessView';
import { useRelationWords } from '../useRelationWords';
import { contradictsItself, nothingKnown } from './grid';
import { StateWords } from './StateWords';
import { relationKey } from './targets';

/** On a phone: one source at a time, with every target below it. */
export function SourceRows() {
  const { openness } = useLabels();
  const { matrix, grid, standings, isNow, isPicked, open } = useOpenness();
  const { sourceName, targetName } = useRelationWords(matrix.platforms);
  const { view, change } = useOpennessView();
  const source = grid.rows.find((row) => row === view.source) ?? grid.rows[0] ?? '';
  const targets = grid.columns.filter((target) => target !== source && isPicked(relationKey(source, target)));
  return (
    <>
      <NativeChoice
        label={openness.source}
        value={source}
        choices={grid.rows.map((row) => ({ value: row, label: sourceName(row) }))}
        onChange={(row) => change({ source: row })}
      />
      <Paper
        component="ul"
        sx={{ m: 0, mt: 1.5, p: 0, listStyle: 'none', border: 1, borderColor: 'divider' }}
      >
        {targets.map((target) => {
          const key = relationKey(source, target);
          return (
            <Box component="li" key={target} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
              <Button
                fullWidth
                color="inherit"
                onClick={() => open(source, target)}
                sx={{
                  justifyContent: 'space-between',
                  gap: 1,
                  px: 1.5,
                  py: 1,
                  fontWeight: 400,
                  textAlign: 'start',
                }}
              >
                <Box component="strong" sx={{ flex: 1, whiteSpace: 'normal' }}>
                  {targetName(target)}
                </Box>
                <Box component="span" sx={{ width: '48%', flex: 'none', whiteSpace: 'normal' }}>
                  <StateWords
                    standing={standings.get(key) ?? nothingKnown}
                    marked={isNow && contradictsItself(grid.tiles.get(key))}
                  />
                </Box>
              </Button>
            </Box>
          );
        })}
      </Paper>
      {targets.length === 0 && (
        <Typography sx={{ color: 'text.secondary', py: 3 }}>{openness.nothingLeft}</Typography>
      )}
    </>
  );
}
