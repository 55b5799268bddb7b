import { Box } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import LapsedIcon from '@mui/icons-material/CancelOutlined';
import LateIcon from '@mui/icons-material/HistoryToggleOff';
import PendingIcon from '@mui/icons-material/Schedule';
import RegressedIcon from '@mui/icons-material/Undo';
import type { Keeping } from '@hutong/casework';
import { useLedgerWords } from '../../i18n/useLabels';
import { keepingTones } from './keeping-tones';

const icons: Record<Keeping, SvgIconComponent> = {
  pending: PendingIcon,
  kept: CheckIcon,
  late: LateIcon,
  lapsed: LapsedIcon,
  regressed: RegressedIcon,
};

/** How a commitment stands, in a word with its sign. */
export function KeepingMark({ keeping }: { readonly keeping: Keeping }) {
  const { keepings } = useLedgerWords();
  const Icon = icons[keeping];
  return (
    <Box
      component="span"
      data-keeping={keeping}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        whiteSpace: 'nowrap',
        fontWeight: 600,
        color: keepingTones[keeping],
      }}
    >
      <Icon sx={{ fontSize: 17 }} aria-hidden="true" />
      {keepings[keeping]}
    </Box>
  );
}
