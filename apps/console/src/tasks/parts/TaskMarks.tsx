import { Chip } from '@mui/material';
import type { TaskSummary } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';

type Marked = Pick<TaskSummary, 'stage' | 'extensionAskedOn' | 'submittedLate'>;

/** What somebody should know at a glance: how far it is overdue, that more time is asked for, that a report came late. */
export function TaskMarks({ task: { stage, extensionAskedOn, submittedLate } }: { readonly task: Marked }) {
  const { tasks } = useLabels();
  const { dueStages } = useWords();
  const { dayAndMonth } = useFormats();
  return (
    <>
      {stage && stage !== 'overdue' && <Mark label={dueStages[stage]} colour="error" />}
      {extensionAskedOn && (
        <Mark label={tasks.extensionAsked(dayAndMonth(extensionAskedOn))} colour="warning" />
      )}
      {submittedLate && <Mark label={tasks.submittedWords.late} colour="default" />}
    </>
  );
}

interface MarkProps {
  readonly label: string;
  readonly colour: 'error' | 'warning' | 'default';
}

const Mark = ({ label, colour }: MarkProps) => (
  <Chip size="small" variant="outlined" color={colour} label={label} sx={{ height: 20 }} />
);
