import { Button } from '@mui/material';
import PauseIcon from '@mui/icons-material/PauseCircleOutlined';
import type { DeadlineShape } from '@hutong/contract';
import { DueChip } from '../complaints/parts/DueChip';
import { explaining } from '../complaints/parts/explanations';
import { useLabels } from '../i18n/useLabels';

/** How near a deadline is; of a clock that stands still, that it does. Either opens why. */
export function DeadlineChip({ deadline }: { readonly deadline: DeadlineShape }) {
  const { id, clock, dueOn, dueAt, provisional, subject } = deadline;
  if (deadline.paused) return <PausedChip deadline={deadline} />;
  return (
    <DueChip due={{ clock, on: dueOn, at: dueAt, provisional }} complaintId={subject.id} deadlineId={id} />
  );
}

function PausedChip({ deadline: { id, clock, subject } }: { readonly deadline: DeadlineShape }) {
  const { deadlines } = useLabels();
  return (
    <Button
      variant="outlined"
      color="inherit"
      aria-haspopup="dialog"
      startIcon={<PauseIcon sx={{ fontSize: '14px !important' }} />}
      onClick={explaining({ complaintId: subject.id, deadlineId: id, kind: clock })}
      sx={{ minHeight: 24, py: 0, px: 0.75, fontSize: '0.78rem', color: 'text.secondary' }}
    >
      {deadlines.clock.paused}
    </Button>
  );
}
