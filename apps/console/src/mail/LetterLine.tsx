import { Box, Button, TableCell, TableRow, Tooltip } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { MailItem } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { mailKey, sendAgain } from './mail-requests';

const tones: Record<MailItem['state'], string> = {
  waiting: 'warning.main',
  sent: 'success.main',
  refused: 'error.main',
};

export function LetterLine({ letter }: { readonly letter: MailItem }) {
  const { mail } = useLabels().administration;
  const { exact, number } = useFormats();
  const { to, kind, locale, state, createdAt, sendAfter, sentAt, attempts, lastError } = letter;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{exact(createdAt)}</TableCell>
      <TableCell>{mail.receivers[to]}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {mail.kinds[kind]} · {mail.locales[locale]}
      </TableCell>
      <TableCell>
        <Tooltip title={mail.stateHints[state]} describeChild>
          <Box component="span" sx={{ color: tones[state], fontWeight: 650, whiteSpace: 'nowrap' }}>
            {mail.states[state]}
          </Box>
        </Tooltip>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {sentAt ? exact(sentAt) : state === 'waiting' ? `${mail.sendAfter} ${exact(sendAfter)}` : '—'}
      </TableCell>
      <TableCell>{number(attempts)}</TableCell>
      <TableCell sx={{ minWidth: 160, overflowWrap: 'anywhere' }}>
        {lastError ?? '—'}
        {state === 'refused' && <SendAgain letter={letter} />}
      </TableCell>
    </TableRow>
  );
}

function SendAgain({ letter }: { readonly letter: MailItem }) {
  const { mail } = useLabels().administration;
  const { exact } = useFormats();
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const again = async () => {
    setBusy(true);
    try {
      await sendAgain(letter.id);
      await cache.invalidateQueries({ queryKey: mailKey });
      notify(mail.retried, { type: 'success' });
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    }
    setBusy(false);
  };
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        variant="outlined"
        loading={busy}
        aria-label={mail.retryOf(exact(letter.createdAt))}
        onClick={() => void again()}
      >
        {mail.retry}
      </Button>
    </Box>
  );
}
