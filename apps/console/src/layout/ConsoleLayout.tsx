import { Box } from '@mui/material';
import { Suspense, useEffect, type ReactNode } from 'react';
import { Notification } from 'react-admin';
import { useLocaleState } from 'ra-core';
import { deskOf, refreshSession, useSession } from '../access/session';
import { Enrolment } from '../access/Enrolment';
import { AccessFrame } from '../access/AccessFrame';
import { useLabels } from '../i18n/useLabels';
import { LiveChanges } from '../live/LiveChanges';
import { DemoBanner } from './DemoBanner';
import { KeysDialog } from './KeysDialog';
import { TopBar } from './TopBar';
import { Waiting } from './Waiting';

/** Around every page of the console: bar, warnings, keys, live changes. */
export function ConsoleLayout({ children }: { readonly children: ReactNode }) {
  const { layout, access } = useLabels();
  const session = useSession();
  useAccountLocale(session?.person?.locale);
  if (session === undefined) return <Waiting />;
  if (session?.secondFactor === 'enrolment_required') {
    return (
      <AccessFrame title={access.enrolTitle} lead={access.enrolLead} demo={session.demo}>
        <Enrolment done={() => void refreshSession()} />
      </AccessFrame>
    );
  }
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <a className="skip-link" href="#content" onClick={focusContent}>
        {layout.skip}
      </a>
      {session?.secondFactor === 'bypassed_in_demo' && <DemoBanner />}
      <TopBar />
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{ flex: 1, p: { xs: 1.5, sm: 2, lg: 3 }, outline: 'none', minWidth: 0 }}
      >
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </Box>
      {deskOf(session) !== null && deskOf(session) !== 'administration' && <LiveChanges />}
      <KeysDialog />
      <Notification />
    </Box>
  );
}

function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** The language of the account counts once somebody is signed in, on whatever device. */
function useAccountLocale(ofAccount: string | undefined): void {
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    if (ofAccount && ofAccount !== locale) setLocale(ofAccount);
    // Only when the account says something new: switching changes the screen first and the account then.
    // The switch updates the account's language in memory, too, so both agree again at once.
  }, [ofAccount, locale, setLocale]);
}
