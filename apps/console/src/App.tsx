import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource, type I18nProvider } from 'ra-core';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Route } from 'react-router-dom';
import { authProvider } from './access/authProvider';
import { queryClient } from './access/session';
import { dataProvider } from './api/dataProvider';
import { CalendarPage, ReachedDaysPage } from './calendars';
import { ClockRulePage, ClockRulesPage } from './clock-rules';
import { complaints } from './complaints';
import { ConsoleLayout } from './layout/ConsoleLayout';
import { FailedPage } from './layout/FailedPage';
import { NotFoundPage } from './layout/NotFoundPage';
import { useDocumentLanguage } from './layout/useDocumentLanguage';
import { Waiting } from './layout/Waiting';
import { MailPage } from './mail';
import { CampaignPage, CampaignsPage } from './campaigns';
import { CockpitPage } from './cockpit';
import { CommitmentPage, CommitmentsPage } from './commitments';
import { OpennessPage } from './openness';
import { SelfInspectionPage, SelfInspectionsPage } from './self-inspections';
import { TaskPage, TasksPage } from './tasks';
import { organisations } from './organisations';
import { people } from './people';
import { store } from './store';
import { theme } from './theme/theme';

const AccountPage = lazy(() => import('./account/AccountPage'));
const DeadlinesPage = lazy(() => import('./deadlines/DeadlinesPage'));
const DeskPage = lazy(() => import('./desk/DeskPage'));
const FirstAdministratorPage = lazy(() => import('./access/FirstAdministratorPage'));
const InvitationPage = lazy(() => import('./access/InvitationPage'));
const NoticesPage = lazy(() => import('./notices/NoticesPage'));
const SignInPage = lazy(() => import('./access/SignInPage'));

/** The console: providers, and which page stands at which address. */
export const App = ({ i18nProvider }: { readonly i18nProvider: I18nProvider }) => (
  <ThemeProvider theme={theme} defaultMode="system" disableTransitionOnChange>
    <CssBaseline enableColorScheme />
    {/* As a transition, going to the sign-in page can be starved by react-admin, which asks anew who is there until it is reached. */}
    <BrowserRouter basename="/console" useTransitions={false}>
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
  return (
    <CoreAdminUI
      disableTelemetry
      requireAuth
      title="Hutong"
      layout={ConsoleLayout}
      dashboard={DeskPage}
      loginPage={SignIn}
      catchAll={NotFoundPage}
      loading={Waiting}
      error={FailedPage}
    >
      <Resource {...complaints} />
      <Resource {...organisations} />
      <Resource {...people} />
      <CustomRoutes>
        <Route path="/campaigns" element={<CampaignsPage />} />
        <Route path="/campaigns/:id" element={<CampaignPage />} />
        <Route path="/cockpit" element={<CockpitPage />} />
        <Route path="/commitments" element={<CommitmentsPage />} />
        <Route path="/commitments/:id" element={<CommitmentPage />} />
        <Route path="/openness" element={<OpennessPage />} />
        <Route path="/self-inspections" element={<SelfInspectionsPage />} />
        <Route path="/self-inspections/:id" element={<SelfInspectionPage />} />
        <Route path="/tasks" element={<TasksPage />} />
        <Route path="/tasks/:id" element={<TaskPage />} />
        <Route path="/deadlines" element={<DeadlinesPage />} />
        <Route path="/account" element={<AccountPage />} />
        <Route path="/notices" element={<NoticesPage />} />
        <Route path="/calendars" element={<CalendarPage />} />
        <Route path="/clock-rules" element={<ClockRulesPage />} />
        <Route path="/clock-rules/:clock" element={<ClockRulePage />} />
        <Route path="/mail" element={<MailPage />} />
        <Route path="/reached-days" element={<ReachedDaysPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/first-administrator" element={<FirstAdministratorPage />} />
        <Route path="/invitation" element={<InvitationPage />} />
      </CustomRoutes>
    </CoreAdminUI>
  );
}

/** Waits here rather than higher up: the page that sent somebody to sign in must be gone by then. */
const SignIn = () => (
  <Suspense fallback={<Waiting />}>
    <SignInPage />
  </Suspense>
);
