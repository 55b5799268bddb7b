import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useFormats } from '../../i18n/formats';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';
import { numbered, type Step } from './weeks';

/** Every day in words: does it count, why, and which notice says so. */
export function DayTable({ steps }: { readonly steps: readonly Step[] }) {
  const { explain } = useLabels().deadlines;
  const { dayCounts } = useWords();
  const { day } = useFormats();
  const whyOf = useWhy();
  return (
    <Box
      component="details"
      sx={{ mt: 1, '& summary': { cursor: 'pointer', fontSize: '0.85rem', color: 'primary.main', py: 0.5 } }}
    >
      <summary>{explain.dayByDay(steps.length)}</summary>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={explain.days}>
        <Table size="small" sx={{ '& td, & th': { px: 0.75, py: 0.4, whiteSpace: 'nowrap' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{explain.columns.day}</TableCell>
              <TableCell>{explain.columns.count}</TableCell>
              <TableCell>{explain.columns.why}</TableCell>
              <TableCell>{explain.columns.gazette}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {numbered(steps).map(({ step, number }) => (
              <TableRow key={step.day}>
                <TableCell component="th" scope="row">
                  {day(step.day)}
                </TableCell>
                <TableCell>{number === null ? dayCounts[step.count] : explain.counted(number)}</TableCell>
                <TableCell>{whyOf(step)}</TableCell>
                <TableCell>{step.gazette ?? ''}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

function useWhy(): (step: Step) => string {
  const { explain } = useLabels().deadlines;
  const { dayReasons } = useWords();
  const nameOf = useNameOf();
  return ({ why, name, by, extension }) =>
    [
      dayReasons[why],
      name && nameOf(name),
      by && explain.questionBy[by],
      extension && explain.marks.extension,
    ]
      .filter(Boolean)
      .join(' · ');
}
