import { Box, TableCell, TableRow, Typography } from '@mui/material';
import type { CalendarPreview } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { WideTable } from '../layout/WideTable';

/** Days that are another kind of day afterwards. */
export function ChangedDays({ days }: { readonly days: CalendarPreview['days'] }) {
  const { calendars } = useLabels();
  const { preview, kinds } = calendars;
  const { day, number } = useFormats();
  const nameOf = useNameOf();
  const title = preview.days(number(days.length));
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <WideTable title={title} heads={[calendars.day, calendars.name, preview.before, preview.after]}>
        {days.map((changed) => (
          <TableRow key={changed.day}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{day(changed.day)}</TableCell>
            <TableCell>{changed.name ? nameOf(changed.name) : '—'}</TableCell>
            <TableCell>{kinds[changed.before]}</TableCell>
            <TableCell sx={{ fontWeight: 650 }}>{kinds[changed.after]}</TableCell>
          </TableRow>
        ))}
      </WideTable>
    </Box>
  );
}
