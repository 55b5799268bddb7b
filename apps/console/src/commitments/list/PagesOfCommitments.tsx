import { Box, Button } from '@mui/material';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Link, useLocation } from 'react-router-dom';
import { z } from 'zod';
import { useLabels } from '../../i18n/useLabels';
import { useCommitmentsView } from '../useCommitmentsView';

const walked = z.object({ before: z.array(z.string()) });

/** Page after page; the way back is kept with the place in the browser's history. */
export function PagesOfCommitments({ next }: { readonly next: string | null }) {
  const { page } = useLabels().list;
  const { view, addressOf } = useCommitmentsView();
  const before = walked.safeParse(useLocation().state).data?.before ?? [];
  const steps = [
    view.cursor !== '' && {
      word: page.previous,
      to: addressOf({ cursor: before.at(-1) ?? '' }),
      state: { before: before.slice(0, -1) },
      icons: { startIcon: <ChevronLeft /> },
    },
    next !== null && {
      word: page.next,
      to: addressOf({ cursor: next }),
      state: { before: [...before, view.cursor] },
      icons: { endIcon: <ChevronRight /> },
    },
  ].flatMap((step) => step || []);
  if (steps.length === 0) return null;
  return (
    <Box
      component="nav"
      aria-label={page.navigation}
      className="no-print"
      sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1 }}
    >
      {steps.map(({ word, to, state, icons }) => (
        <Button key={word} component={Link} to={to} state={state} {...icons}>
          {word}
        </Button>
      ))}
    </Box>
  );
}
