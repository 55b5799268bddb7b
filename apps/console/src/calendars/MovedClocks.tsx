import { Box, TableCell, TableRow, Typography } from '@mui/material';
import type { CalendarPreview } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useWords } from '../i18n/useLabels';
import { WideTable } from '../layout/WideTable';

type MovedClocksProps = Pick<CalendarPreview, 'moves' | 'moving'>;

/** Deadlines that would fall on another day. */
export function MovedClocks({ moves, moving }: MovedClocksProps) {
  const { preview } = useLabels().calendars;
  const { clockKinds } = useWords();
  const { day, number } = useFormats();
  const clocks = new Map<string, string>(Object.entries(clockKinds));
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {preview.moves}
      </Typography>
      {moves.length < moving && (
        <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
          {preview.first(number(moves.length), number(moving))}
        </Typography>
      )}
      <WideTable
        title={preview.moves}
        heads={[preview.caseNumber, preview.clock, preview.before, preview.after]}
      >
        {moves.map(({ caseNumber, clock, before, after, provisional }) => (
          <TableRow key={`${caseNumber}-${clock}`}>
            <TableCell>{caseNumber}</TableCell>
            <TableCell>{clocks.get(clock) ?? clock}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{day(before)}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <strong>{day(after)}</strong>
              {provisional && ` · ${preview.provisional}`}
            </TableCell>
          </TableRow>
        ))}
      </WideTable>
    </Box>
  );
}
