import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { CalendarFeed } from '@hutong/contract';
import { Panel } from '../complaints/page/Panel';
import { CopyButton } from '../fields/CopyButton';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { usePortalTime } from '../time/portal-time';
import { feedKey, makeFeed, revokeFeed, useCalendarFeed } from './feed-queries';

/** One's own deadlines in one's own calendar program, by a secret address. */
export function FeedCard() {
  const { feed: words } = useLabels().deadlines;
  const { data: feed } = useCalendarFeed();
  const { address, asking, ask, make, revoke } = useFeedSteps();
  return (
    <Panel title={words.title}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {words.lead}
      </Typography>
      {address && <Address address={address} />}
      {feed?.active && !address && <Standing feed={feed} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button
          variant={feed?.active ? 'outlined' : 'contained'}
          disabled={!feed}
          onClick={() => (feed?.active ? ask('renew') : void make())}
        >
          {feed?.active ? words.renew : words.make}
        </Button>
        {feed?.active && (
          <Button variant="outlined" color="error" onClick={() => ask('revoke')}>
            {words.revoke}
          </Button>
        )}
      </Box>
      {asking && (
        <ConfirmDialog
          title={words.sure[asking]}
          text={words.consequence[asking]}
          confirm={words[asking]}
          onConfirm={asking === 'renew' ? make : revoke}
          onClose={() => ask(null)}
        />
      )}
    </Panel>
  );
}

function useFeedSteps() {
  const { feed: words } = useLabels().deadlines;
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const [address, setAddress] = useState<string | null>(null);
  const [asking, ask] = useState<'renew' | 'revoke' | null>(null);
  const attempt = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    } finally {
      ask(null);
      void cache.invalidateQueries({ queryKey: feedKey });
    }
  };
  return {
    address,
    asking,
    ask,
    make: () => attempt(async () => setAddress((await makeFeed()).address)),
    revoke: () =>
      attempt(async () => {
        await revokeFeed();
        setAddress(null);
        notify(words.revoked, { type: 'success' });
      }),
  };
}

/** Shown once: who has it reads along, and it is kept nowhere. */
function Address({ address }: { readonly address: string }) {
  const { feed: words } = useLabels().deadlines;
  return (
    <Alert severity="info" icon={false} sx={{ '& .MuiAlert-message': { width: '100%', minWidth: 0 } }}>
      <Typography variant="body2">{words.once}</Typography>
      <Box
        component="code"
        dir="ltr"
        translate="no"
        sx={{ display: 'block', my: 1, overflowWrap: 'anywhere' }}
      >
        {address}
      </Box>
      <CopyButton text={address} what={words.address} variant="outlined" />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {words.howTo}
      </Typography>
    </Alert>
  );
}

function Standing({ feed: { createdAt, lastReadAt } }: { readonly feed: CalendarFeed }) {
  const { feed: words } = useLabels().deadlines;
  const { instant } = useFormats();
  const { now } = usePortalTime();
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {createdAt && words.made(instant(createdAt, now()))}{' '}
      {lastReadAt ? words.lastRead(instant(lastReadAt, now())) : words.neverRead}
    </Typography>
  );
}
