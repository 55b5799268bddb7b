import { Box } from '@mui/material';
import type { State } from '@hutong/casework';
import type { ComplaintSummary } from '@hutong/contract';
import { useWords } from '../../i18n/useLabels';

/** A dot that groups states: waits for the regulator, the platform, the complainant, or nobody. */
const dots: Record<State, string> = {
  submitted: 'info.main',
  forwarded: 'secondary.main',
  in_progress: 'secondary.main',
  awaiting_information: 'warning.main',
  responded: 'warning.main',
  under_review: 'info.main',
  returned: 'error.main',
  closed: 'text.disabled',
};

export function StateChip({
  complaint,
}: {
  readonly complaint: Pick<ComplaintSummary, 'state' | 'closedAs'>;
}) {
  const { states, closings } = useWords();
  const closing = complaint.closedAs ? ` · ${closings[complaint.closedAs]}` : '';
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <Box
        component="span"
        aria-hidden="true"
        sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: dots[complaint.state], flex: 'none' }}
      />
      {states[complaint.state]}
      {closing}
    </Box>
  );
}
