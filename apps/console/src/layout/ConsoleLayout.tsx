import { Box } from '@mui/material';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Notification } from 'react-admin';
import { useLocaleState } from 'ra-core';
import { deskOf, useSession } from '../access/session';
import { ExplanationHost } from '../deadlines/explanation/ExplanationHost';
import { useLabels, useLocale } from '../i18n/useLabels';
import { LiveChanges } from '../live/LiveChanges';
import { PortalClock } from '../time/PortalClock';
import { DemoBanner } from './DemoBanner';
import { KeysHelp } from './KeysHelp';
import { TopBar } from './TopBar';
import { Waiting } from './Waiting';

const EnrolmentPage = lazy(() => import('../access/EnrolmentPage'));

/** Around every page of the console: bar, warnings, keys, live changes. */
export function ConsoleLayout({ children }: { readonly children: ReactNode }) {
  const { layout } = useLabels();
  const session = useSession();
  const inOwnLanguage = useAccountLocale(session?.person?.locale);
  if (session === undefined || !inOwnLanguage) return <Waiting />;
  if (session?.secondFactor === 'enrolment_required') {
    return (
      <Suspense fallback={<Waiting />}>
        <EnrolmentPage />
      </Suspense>
    );
  }
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <a className="skip-link" href="#content" onClick={focusContent}>
        {layout.skip}
      </a>
      {session?.demo && <DemoBanner />}
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
      <PortalClock />
      <ExplanationHost />
      <KeysHelp />
      <Notification />
    </Box>
  );
}

function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/**
 * The language of the account counts once somebody is signed in, on whatever device. Answers whether it has come: a page
 * is not first shown in another. Who switches later keeps looking at the page as it is.
 */
function useAccountLocale(ofAccount: string | undefined): boolean {
  const shown = useLocale();
  const [come, setCome] = useState(false);
  const comes = come || ofAccount === undefined || ofAccount === shown;
  if (ofAccount !== undefined && comes && !come) setCome(true);
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    if (ofAccount && ofAccount !== locale) setLocale(ofAccount);
    // Only when the account says something new: switching changes the screen first and the account then.
    // The switch updates the account's language in memory, too, so both agree again at once.
  }, [ofAccount, locale, setLocale]);
  return comes;
}
