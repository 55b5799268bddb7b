import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { keepings, type Keeping } from '@hutong/casework';
import { filtersOf } from '../../api/query';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { useKeepingCounts } from '../commitment-queries';
import { keepingTones } from '../parts/keeping-tones';
import { useCommitmentsView } from '../useCommitmentsView';

/** How many stand how, each the way to its list; what else narrows the list narrows the numbers. */
export function KeepingStrip() {
  const { commitments } = useLabels();
  const { view } = useCommitmentsView();
  const { keeping: chosen, ...others } = view.filters;
  const counts = useKeepingCounts(others);
  return (
    <Box
      component="nav"
      aria-label={commitments.strip}
      sx={{
        display: 'grid',
        gap: 1,
        mb: 2,
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(5, 1fr)' },
      }}
    >
      {keepings.map((keeping) => (
        <KeepingCard
          key={keeping}
          keeping={keeping}
          count={counts.get(keeping) ?? null}
          current={keeping === chosen}
        />
      ))}
    </Box>
  );
}

interface KeepingCardProps {
  readonly keeping: Keeping;
  readonly count: { value: number; exact: boolean } | null;
  readonly current: boolean;
}

/** Pressed again, the list is no longer narrowed by it. */
function KeepingCard({ keeping, count, current }: KeepingCardProps) {
  const { commitments } = useLabels();
  const { keepings: words } = useLedgerWords();
  const { number } = useFormats();
  const { view, addressOf } = useCommitmentsView();
  return (
    <Box
      component={Link}
      to={addressOf({ filters: filtersOf({ ...view.filters, keeping: current ? '' : keeping }) })}
      aria-current={current ? 'true' : undefined}
      title={commitments.keepingHints[keeping]}
      data-keeping={keeping}
      sx={{
        display: 'block',
        px: 1.5,
        py: 1,
        textDecoration: 'none',
        color: 'text.primary',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: current ? 'primary.main' : 'divider',
        borderTop: 3,
        borderTopColor: count && count.value > 0 ? keepingTones[keeping] : 'divider',
        borderRadius: 1,
        boxShadow: current ? 'inset 0 0 0 1px var(--mui-palette-primary-main)' : 'none',
        '&:hover': { borderColor: 'secondary.main' },
      }}
    >
      <Box component="span" sx={{ display: 'block', fontSize: '0.85rem', color: 'text.secondary' }}>
        {words[keeping]}
      </Box>
      <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.2 }}>
        {count ? `${number(count.value)}${count.exact ? '' : '+'}` : '…'}
      </Box>
    </Box>
  );
}
