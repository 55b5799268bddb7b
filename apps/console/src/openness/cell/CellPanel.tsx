import { Alert, Box, Button, Drawer, IconButton, LinearProgress, Typography } from '@mui/material';
import Close from '@mui/icons-material/Close';
import { useId } from 'react';
import { scenes, type Scene } from '@hutong/casework';
import { problemOf } from '../../api/problem';
import { choicesOf } from '../../fields/choices';
import { useLabels, useWords } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { coordinatesOf, relationKey } from '../matrix/targets';
import { NativeChoice } from '../NativeChoice';
import { opennessViewOf, type ChosenCell } from '../openness-address';
import { useOpenness } from '../openness-context';
import { useCell } from '../openness-queries';
import { useOpennessView } from '../useOpennessView';
import { useRelationWords } from '../useRelationWords';
import { CellFacts } from './CellFacts';
import { CellSteps } from './CellSteps';

/** Everything on which a relation stands. It has an address, so that it can be sent to somebody. */
export function CellPanel({ cell }: { readonly cell: ChosenCell }) {
  const id = useId();
  const { openness, common } = useLabels();
  const words = useWords();
  const problemText = useProblemText();
  const { matrix } = useOpenness();
  const { relation } = useRelationWords(matrix.platforms);
  const { open, close } = useOpennessView();
  const scene = useSceneMeant(cell);
  const { data: record, error, refetch } = useCell({ ...coordinatesOf(cell.source, cell.target), scene });
  return (
    <Drawer
      anchor="right"
      open
      onClose={close}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { width: { xs: '100%', sm: 520 } } } }}
    >
      <Box className="openness" sx={{ p: 2, display: 'grid', gap: 2, alignContent: 'start' }}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
          <Typography id={id} variant="h1" component="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {relation(cell.source, cell.target)}
          </Typography>
          <IconButton aria-label={openness.cell.close} onClick={close} autoFocus>
            <Close />
          </IconButton>
        </Box>
        <NativeChoice
          label={openness.scene}
          value={scene}
          choices={choicesOf(scenes, words.scenes)}
          onChange={(at) =>
            open({ ...cell, scene: opennessViewOf(new URLSearchParams({ scene: at })).scene })
          }
        />
        {!record && !error && <LinearProgress aria-label={common.loading} />}
        {error && (
          <Alert
            severity="warning"
            action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}
          >
            {problemOf(error)?.status === 404 ? openness.cell.notFound : problemText(error)}
          </Alert>
        )}
        {record && (
          <CellFacts record={record} cell={cell}>
            <CellSteps key={`${cell.source}>${cell.target}@${scene}`} record={record} />
          </CellFacts>
        )}
      </Box>
    </Drawer>
  );
}

/** The scene asked for, the page's, or the one that speaks for the square. */
function useSceneMeant({ source, target, scene }: ChosenCell): Scene {
  const { standings } = useOpenness();
  const { view } = useOpennessView();
  const standing = standings.get(relationKey(source, target));
  const worst = standing?.scenes.find(({ state }) => state === standing.state)?.scene;
  return scene ?? view.scene ?? worst ?? 'one_to_one_chat';
}
