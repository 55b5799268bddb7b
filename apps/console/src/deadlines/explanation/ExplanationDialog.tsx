import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  useMediaQuery,
} from '@mui/material';
import { useId } from 'react';
import type { ExplainedDeadline } from '@hutong/contract';
import type { ClockOfCase } from '../../complaints/parts/explanations';
import { useLabels, useWords } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { useExplained } from '../deadline-queries';
import { Explained } from './Explained';

/** Why a deadline of a complaint is when it is. */
export default function ExplanationDialog({ close, ...clock }: ClockOfCase & { readonly close: () => void }) {
  const id = useId();
  const { common, deadlines } = useLabels();
  const { clockKinds } = useWords();
  const phone = useMediaQuery('(max-width: 599px)');
  const { data, error, refetch } = useExplained(clock);
  const problemText = useProblemText();
  const found = data && meant(data, clock);
  const name = new Map<string, string>(Object.entries(clockKinds)).get(clock.kind) ?? clock.kind;
  return (
    <Dialog open fullScreen={phone} onClose={close} aria-labelledby={id}>
      <DialogTitle id={id}>{deadlines.explain.title(name, found?.subject.number ?? '')}</DialogTitle>
      <DialogContent>
        {!data && !error && <LinearProgress aria-label={common.loading} />}
        {error && (
          <Alert
            severity="warning"
            action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}
          >
            {problemText(error)}
          </Alert>
        )}
        {data && !found && deadlines.explain.none}
        {found && <Explained deadline={found} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{common.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The clock itself; without one, the running clock of the kind, or the newest. */
function meant(
  all: readonly ExplainedDeadline[],
  { deadlineId, kind }: ClockOfCase,
): ExplainedDeadline | undefined {
  if (deadlineId !== undefined) return all.find(({ id }) => id === deadlineId);
  const ofKind = all.filter(({ clock }) => clock === kind);
  return ofKind.find(({ stoppedAt }) => stoppedAt === null) ?? ofKind[0];
}
