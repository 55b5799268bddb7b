import { Box, IconButton, TextField, Typography } from '@mui/material';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { rangeOf } from './range';
import { useComplaintList } from './useComplaintList';

/** "1–25 of 1,000+", and to the next page. */
export function Pager() {
  const { list } = useLabels();
  const { number } = useFormats();
  const {
    page,
    perPage,
    setPage,
    setPerPage,
    data = [],
    counted,
    hasNextPage,
    hasPreviousPage,
  } = useComplaintList();
  if (data.length === 0) return null;
  const { from, to } = rangeOf(page, perPage, data.length);
  const range = counted
    ? list.page.range(number(from), number(to), `${number(counted.value)}${counted.exact ? '' : '+'}`)
    : list.page.rangeOnly(number(from), number(to));
  return (
    <Box
      component="nav"
      aria-label={list.page.navigation}
      className="no-print"
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, mt: 1.5 }}
    >
      <TextField
        id="lines-per-page"
        select
        label={list.page.perPage}
        value={String(perPage)}
        onChange={(event) => setPerPage(Number(event.target.value))}
        sx={{ width: 110, marginInlineEnd: 'auto' }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {[25, 50, 100].map((lines) => (
          <option key={lines} value={lines}>
            {lines}
          </option>
        ))}
      </TextField>
      <Typography variant="body2" role="status">
        {range}
      </Typography>
      <IconButton
        aria-label={list.page.previous}
        disabled={!hasPreviousPage}
        onClick={() => setPage(page - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton aria-label={list.page.next} disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}
