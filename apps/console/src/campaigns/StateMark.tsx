import type { CampaignState, SelfInspectionState } from '@hutong/casework';
import { DotMark } from '../layout/DotMark';

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

export const StateMark = ({ state, name }: StateMarkProps) => <DotMark look={looks[state]}>{name}</DotMark>;
