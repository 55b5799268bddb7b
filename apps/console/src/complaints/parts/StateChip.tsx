import type { State } from '@hutong/casework';
import type { ComplaintSummary } from '@hutong/contract';
import { useWords } from '../../i18n/useLabels';
import { DotMark } from '../../layout/DotMark';

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
    <DotMark look={{ bgcolor: dots[complaint.state] }}>
      {states[complaint.state]}
      {closing}
    </DotMark>
  );
}
