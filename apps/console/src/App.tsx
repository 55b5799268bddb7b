import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'ra-core';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Route } from 'react-router-dom';
import { authProvider } from './access/authProvider';
import { SignInPage } from './access/SignInPage';
import { deskOf, queryClient, useSession } from './access/session';
import { dataProvider } from './api/dataProvider';
import { complaints } from './complaints';
import { DeskPage } from './desk/DeskPage';
import { i18nProvider } from './i18n/i18nProvider';
import { ConsoleLayout } from './layout/ConsoleLayout';
import { FailedPage } from './layout/FailedPage';
import { NotFoundPage } from './layout/NotFoundPage';
import { useDocumentLanguage } from './layout/useDocumentLanguage';
import { Waiting } from './layout/Waiting';
import { organisations } from './organisations';
import { people } from './people';
import { store } from './store';
import { theme } from './theme/theme';

const AccountPage = lazy(() => import('./account/AccountPage'));
const FirstAdministratorPage = lazy(() => import('./access/FirstAdministratorPage'));
const InvitationPage = lazy(() => import('./access/InvitationPage'));

/** The console: providers, and which page stands at which address. */
export const App = () => (
  <ThemeProvider theme={theme} defaultMode="system" disableTransitionOnChange>
    <CssBaseline enableColorScheme />
    <BrowserRouter basename="/console">
      <CoreAdminContext
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
      >
        <Suspense fallback={<Waiting />}>
          <Pages />
        </Suspense>
      </CoreAdminContext>
    </BrowserRouter>
  </ThemeProvider>
);

function Pages() {
  useDocumentLanguage();
  const desk = deskOf(useSession());
  return (
    <CoreAdminUI
      disableTelemetry
      requireAuth
      title="Hutong"
      layout={ConsoleLayout}
      dashboard={DeskPage}
      loginPage={SignInPage}
      catchAll={NotFoundPage}
      loading={Waiting}
      error={FailedPage}
    >
      {desk !== 'administration' && <Resource {...complaints} />}
      {desk === 'administration' && <Resource {...organisations} />}
      {desk === 'administration' && <Resource {...people} />}
      <CustomRoutes>
        <Route path="/account" element={<AccountPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/first-administrator" element={<FirstAdministratorPage />} />
        <Route path="/invitation" element={<InvitationPage />} />
      </CustomRoutes>
    </CoreAdminUI>
  );
}
