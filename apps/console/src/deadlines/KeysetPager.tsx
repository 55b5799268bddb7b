import { Box, Button } from '@mui/material';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Link, useLocation } from 'react-router-dom';
import { z } from 'zod';
import { useLabels } from '../i18n/useLabels';

const walked = z.object({ before: z.array(z.string()) });

interface KeysetPagerProps {
  readonly next: string | null;
  /** Where this page begins; empty on the first. */
  readonly cursor: string;
  readonly addressOf: (cursor: string) => string;
}

/** Page after page; the way back is kept with the place in the browser's history. */
export function KeysetPager({ next, cursor, addressOf }: KeysetPagerProps) {
  const { list } = useLabels();
  const before = walked.safeParse(useLocation().state).data?.before ?? [];
  if (cursor === '' && next === null) return null;
  return (
    <Box
      component="nav"
      aria-label={list.page.navigation}
      className="no-print"
      sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1 }}
    >
      {cursor !== '' && (
        <Button
          component={Link}
          to={addressOf(before.at(-1) ?? '')}
          state={{ before: before.slice(0, -1) }}
          startIcon={<ChevronLeft />}
        >
          {list.page.previous}
        </Button>
      )}
      {next !== null && (
        <Button
          component={Link}
          to={addressOf(next)}
          state={{ before: [...before, cursor] }}
          endIcon={<ChevronRight />}
        >
          {list.page.next}
        </Button>
      )}
    </Box>
  );
}
