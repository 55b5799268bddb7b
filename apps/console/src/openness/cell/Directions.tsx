import { Box, Button, Typography } from '@mui/material';
import SwapIcon from '@mui/icons-material/SwapHoriz';
import type { CellState } from '@hutong/casework';
import type { CellRecord } from '@hutong/contract';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { reciprocityOf } from '../matrix/severity';
import { targetOf } from '../matrix/targets';
import { StateTile } from '../matrix/TilePicture';
import type { ChosenCell } from '../openness-address';
import { useOpenness } from '../openness-context';
import { useOpennessView } from '../useOpennessView';
import { useRelationWords } from '../useRelationWords';

/** The state, and beside it that of the other direction. */
export function Directions({ record, cell }: { readonly record: CellRecord; readonly cell: ChosenCell }) {
  const { openness } = useLabels();
  const { matrix } = useOpenness();
  const { relation } = useRelationWords(matrix.platforms);
  const { open } = useOpennessView();
  const platform = targetOf(cell.target);
  const { reverse } = record;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 1fr' }}>
      <Side title={openness.cell.now} state={record.state} />
      {reverse && platform && (
        <>
          <Side title={relation(platform, cell.source)} state={reverse.state} />
          <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {openness.pairs.reciprocity[reciprocityOf(record.state, reverse.state)]}
            </Typography>
            <Button
              startIcon={<SwapIcon />}
              onClick={() => open({ source: platform, target: cell.source, scene: reverse.scene })}
            >
              {openness.cell.openReverse}
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}

function Side({ title, state }: { readonly title: string; readonly state: CellState }) {
  const { cellStates } = useLedgerWords();
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.25 }}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {title}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 650 }}>
        <StateTile state={state} size={32} />
        {cellStates[state]}
      </Box>
    </Box>
  );
}
