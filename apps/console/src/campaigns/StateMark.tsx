import { Box } from '@mui/material';
import type { CampaignState, SelfInspectionState } from '@hutong/casework';

/** Shape and colour beside the word, never instead of it. */
const looks: Record<CampaignState | SelfInspectionState, object> = {
  prepared: { bgcolor: 'transparent', border: 2, borderColor: 'text.disabled' },
  running: { bgcolor: 'secondary.main' },
  closed: { bgcolor: 'text.disabled' },
  open: { bgcolor: 'transparent', border: 2, borderColor: 'warning.main' },
  submitted: { bgcolor: 'info.main' },
  checked: { bgcolor: 'secondary.main' },
};

interface StateMarkProps {
  readonly state: CampaignState | SelfInspectionState;
  readonly name: string;
}

export const StateMark = ({ state, name }: StateMarkProps) => (
  <Box
    component="span"
    sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
  >
    <Box
      component="span"
      aria-hidden="true"
      sx={{ width: 9, height: 9, borderRadius: '50%', flex: 'none', ...looks[state] }}
    />
    {name}
  </Box>
);
