import { Box } from '@mui/material';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import type { Standing } from './grid';
import { StateTile } from './TilePicture';

/** A state as its picture and its word; of how many scenes it is the worst. */
export function StateWords({
  standing,
  marked = false,
}: {
  readonly standing: Standing;
  readonly marked?: boolean;
}) {
  const { openness } = useLabels();
  const { number } = useFormats();
  const { cellStates } = useLedgerWords();
  const several = standing.scenes.length > 1;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, textAlign: 'start' }}
    >
      <StateTile state={standing.state} />
      <span>
        {cellStates[standing.state]}
        {several && (
          <Box component="span" sx={{ display: 'block', fontSize: '0.72rem', color: 'text.secondary' }}>
            {openness.table.scenes(number(standing.scenes.length))}
          </Box>
        )}
        {marked && (
          <Box component="span" sx={{ display: 'block', fontSize: '0.72rem', color: 'warning.main' }}>
            {openness.contradicts}
          </Box>
        )}
      </span>
    </Box>
  );
}
