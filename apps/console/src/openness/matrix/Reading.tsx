import { Box } from '@mui/material';
import { useLabels } from '../../i18n/useLabels';
import { useOpenness } from '../openness-context';
import { useRelationWords } from '../useRelationWords';
import { StateTile } from './TilePicture';
import type { HeatSquare } from './useHeatRows';

interface ReadingProps {
  readonly square: HeatSquare | null;
  readonly reverse: HeatSquare | null;
}

/** What the square under the pointer says, and the other direction. Squares have it as their names, so it is for eyes only. */
export function Reading({ square, reverse }: ReadingProps) {
  const { openness } = useLabels();
  const { sentence } = useRelationWords(useOpenness().matrix.platforms);
  return (
    <Box
      aria-hidden="true"
      className="no-print"
      sx={{ px: 1.5, py: 1, minHeight: 68, fontSize: '0.85rem', borderBottom: 1, borderColor: 'divider' }}
    >
      {!square && <Box sx={{ color: 'text.secondary' }}>{openness.hint}</Box>}
      {[square, reverse].map(
        (each, index) =>
          each && (
            <Box
              key={each.relation}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                minHeight: 26,
                ...(index > 0 ? { color: 'text.secondary' } : { fontWeight: 600 }),
              }}
            >
              <StateTile state={each.state} />
              {sentence(each)}
            </Box>
          ),
      )}
    </Box>
  );
}
