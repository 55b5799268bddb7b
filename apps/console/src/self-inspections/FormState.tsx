import { Box } from '@mui/material';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import LateIcon from '@mui/icons-material/ErrorOutlined';
import FoundIcon from '@mui/icons-material/ReportOutlined';
import WaitsIcon from '@mui/icons-material/RateReviewOutlined';
import type { SelfInspectionSummary } from '@hutong/contract';
import { useLabels, useLedgerWords } from '../i18n/useLabels';

type Shown = Pick<SelfInspectionSummary, 'state' | 'answer' | 'overdue'>;

/** Where a form stands, as a picture and a word; of one that was handed in also what the platform found. */
export function FormState({ form }: { readonly form: Shown }) {
  const { selfInspectionStates, inspectionAnswers } = useLedgerWords();
  const { selfInspections } = useLabels();
  const late = form.state === 'open' && form.overdue;
  const { Icon, colour } = lookOf(form);
  const answer = form.state !== 'open' && form.answer ? inspectionAnswers[form.answer] : null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Icon aria-hidden="true" sx={{ fontSize: 17, color: colour, flex: 'none' }} />
      <span>
        <Box
          component="span"
          sx={{ whiteSpace: 'nowrap', ...(late ? { color: colour, fontWeight: 600 } : {}) }}
        >
          {late ? selfInspections.overdue : selfInspectionStates[form.state]}
        </Box>
        {answer && (
          <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>
            {answer}
          </Box>
        )}
      </span>
    </Box>
  );
}

function lookOf({ state, answer, overdue }: Shown) {
  if (state === 'open') {
    return overdue ? { Icon: LateIcon, colour: 'error.main' } : { Icon: EditIcon, colour: 'text.secondary' };
  }
  if (state === 'submitted') return { Icon: WaitsIcon, colour: 'info.main' };
  return answer === 'problem_found'
    ? { Icon: FoundIcon, colour: 'warning.main' }
    : { Icon: CheckIcon, colour: 'secondary.main' };
}
