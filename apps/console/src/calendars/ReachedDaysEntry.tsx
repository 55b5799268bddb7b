import { lazy } from 'react';
import { useSession } from '../access/session';
import { NotFoundPage } from '../layout/NotFoundPage';
import { answersForPeople } from './answers-for-people';

const ReachedDaysPage = lazy(() => import('./ReachedDaysPage'));

/** Leads and supervisors say when their people are reached; to others the page does not exist. */
export function ReachedDaysEntry() {
  return answersForPeople(useSession()?.person?.role) ? <ReachedDaysPage /> : <NotFoundPage />;
}
