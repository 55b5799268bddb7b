import { Box, Button } from '@mui/material';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Link, useLocation } from 'react-router-dom';
import { z } from 'zod';
import { useLabels } from '../i18n/useLabels';
import { useBoardView } from './useBoardView';

const walked = z.object({ before: z.array(z.string()) });

/** Page after page; the way back is kept with the place in the browser's history. */
export function KeysetPager({ next }: { readonly next: string | null }) {
  const { list } = useLabels();
  const { view, addressOf } = useBoardView();
  const before = walked.safeParse(useLocation().state).data?.before ?? [];
  if (view.cursor === '' && next === null) return null;
  return (
    <Box
      component="nav"
      aria-label={list.page.navigation}
      sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1 }}
    >
      {view.cursor !== '' && (
        <Button
          component={Link}
          to={addressOf({ cursor: before.at(-1) ?? '' })}
          state={{ before: before.slice(0, -1) }}
          startIcon={<ChevronLeft />}
        >
          {list.page.previous}
        </Button>
      )}
      {next !== null && (
        <Button
          component={Link}
          to={addressOf({ cursor: next })}
          state={{ before: [...before, view.cursor] }}
          endIcon={<ChevronRight />}
        >
          {list.page.next}
        </Button>
      )}
    </Box>
  );
}
