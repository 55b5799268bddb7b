import { Box, TableCell, TableRow } from '@mui/material';
import type { DayRow } from '@hutong/casework';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { WideTable } from '../layout/WideTable';

/** The declared days of a year line by line: for reading aloud, copying and comparing with the notice. */
export function DeclaredTable({ year, rows }: { readonly year: number; readonly rows: readonly DayRow[] }) {
  const { calendars } = useLabels();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const title = calendars.declaredTable(String(year));
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, fontSize: '0.85rem', py: 0.5 }}>
        {title}
      </Box>
      <WideTable title={title} heads={[calendars.day, calendars.kind, calendars.name, calendars.gazette]}>
        {rows.map((row) => (
          <TableRow key={row.day}>
            <TableCell>{day(row.day)}</TableCell>
            <TableCell>{calendars.kinds[row.kind]}</TableCell>
            <TableCell>{nameOf(row.name)}</TableCell>
            <TableCell>{row.gazette}</TableCell>
          </TableRow>
        ))}
      </WideTable>
    </Box>
  );
}
