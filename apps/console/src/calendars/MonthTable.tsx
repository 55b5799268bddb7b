import { Box, Tooltip } from '@mui/material';
import { Link } from 'react-router-dom';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { useFormats } from '../i18n/formats';
import { dayAddress } from './addresses';
import { looks } from './looks';
import type { DayCell, Month } from './months';

interface MonthTableProps {
  readonly month: Month;
  readonly chosen: string | null;
}

/** One month; what a notice declares is a link that shows the notice. */
export function MonthTable({ month, chosen }: MonthTableProps) {
  const { monthName, weekdays } = useFormats();
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderSpacing: 2,
        fontSize: '0.8rem',
        tableLayout: 'fixed',
        alignSelf: 'start',
        '& th': { fontWeight: 500, color: 'text.secondary', p: 0 },
        '& td': { p: 0, textAlign: 'center', height: 30 },
      }}
    >
      <Box component="caption" sx={{ textAlign: 'start', fontWeight: 650, pb: 0.5 }}>
        {monthName(month.first)}
      </Box>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((days, index) => (
          <tr key={index}>
            {days.map((cell, at) =>
              cell ? (
                <td key={cell.day}>
                  <Day cell={cell} chosen={cell.day === chosen} />
                </td>
              ) : (
                <td key={at} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function Day({ cell: { day, look, row }, chosen }: { readonly cell: DayCell; readonly chosen: boolean }) {
  const { calendars } = useLabels();
  const nameOf = useNameOf();
  const formats = useFormats();
  const number = Number(day.slice(8));
  const place = {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    height: '100%',
    borderRadius: 1,
    textDecoration: 'none',
    outline: chosen ? '2px solid' : undefined,
    outlineColor: 'text.primary',
    outlineOffset: '1px',
  };
  if (!row) return <Box sx={{ ...place, ...looks[look] }}>{number}</Box>;
  const words = [formats.day(day), nameOf(row.name), calendars.kinds[row.kind], row.gazette].join(' · ');
  return (
    <Tooltip title={words}>
      <Box
        component={Link}
        to={dayAddress(day)}
        aria-label={words}
        aria-current={chosen ? 'date' : undefined}
        sx={{ ...place, ...looks[look] }}
      >
        {number}
        <Box component="span" aria-hidden="true" sx={{ fontSize: '0.62rem' }}>
          {calendars.marks[row.kind]}
        </Box>
      </Box>
    </Tooltip>
  );
}
