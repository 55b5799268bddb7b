import { Alert, Box } from '@mui/material';
import type { MailHealth } from '@hutong/contract';
import { DetailList } from '../complaints/page/DetailList';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { Waiting } from '../layout/Waiting';
import { useMailHealth } from './mail-requests';

/** How mail fares, in numbers and in words: first what to do. */
export function Health() {
  const { mail } = useLabels().administration;
  const { exact, number } = useFormats();
  const problemText = useProblemText();
  const { data, error } = useMailHealth();
  if (error) return <Alert severity="error">{problemText(error)}</Alert>;
  if (!data) return <Waiting />;
  return (
    <Panel title={mail.health}>
      <Advice health={data} />
      <Box sx={{ mt: 1.5 }}>
        <DetailList
          details={[
            [mail.transport, mail.transports[data.transport]],
            [mail.waiting, number(data.waiting)],
            [mail.delayed, number(data.delayed)],
            [mail.refused, number(data.refused)],
            [mail.oldest, data.oldestWaitingAt ? exact(data.oldestWaitingAt) : '—'],
            [mail.lastError, data.lastError ?? mail.noError],
            [mail.lastSent, data.lastSentAt ? exact(data.lastSentAt) : mail.never],
          ]}
        />
      </Box>
    </Panel>
  );
}

function Advice({ health: { transport, delayed, refused } }: { readonly health: MailHealth }) {
  const { advice } = useLabels().administration.mail;
  const { number } = useFormats();
  const fine = transport !== 'none' && delayed === 0 && refused === 0;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {transport === 'none' && <Alert severity="warning">{advice.none}</Alert>}
      {delayed > 0 && <Alert severity="warning">{advice.delayed(number(delayed))}</Alert>}
      {refused > 0 && <Alert severity="error">{advice.refused(number(refused))}</Alert>}
      {fine && <Alert severity="success">{advice.fine}</Alert>}
    </Box>
  );
}
