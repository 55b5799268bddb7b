import { Button } from '@mui/material';
import PauseIcon from '@mui/icons-material/PauseCircleOutlined';
import type { DeadlineShape } from '@hutong/contract';
import { DueChip } from '../complaints/parts/DueChip';
import { explaining } from '../complaints/parts/explanations';
import { useLabels } from '../i18n/useLabels';
import { explainedBy } from './subject';

/** How near a deadline is; of a clock that stands still, that it does. Either opens why. */
export function DeadlineChip({ deadline }: { readonly deadline: DeadlineShape }) {
  const { clock, dueOn, dueAt, provisional } = deadline;
  const { complaintId, deadlineId } = explainedBy(deadline);
  if (deadline.paused) return <PausedChip deadline={deadline} />;
  return <DueChip due={{ clock, on: dueOn, at: dueAt, provisional }} {...{ complaintId, deadlineId }} />;
}

function PausedChip({ deadline }: { readonly deadline: DeadlineShape }) {
  const { deadlines } = useLabels();
  return (
    <Button
      variant="outlined"
      color="inherit"
      aria-haspopup="dialog"
      startIcon={<PauseIcon sx={{ fontSize: '14px !important' }} />}
      onClick={explaining(explainedBy(deadline))}
      sx={{ minHeight: 24, py: 0, px: 0.75, fontSize: '0.78rem', color: 'text.secondary' }}
    >
      {deadlines.clock.paused}
    </Button>
  );
}
