import { lazy } from 'react';
import { only } from '../layout/only';
import { ReachedDaysEntry } from './ReachedDaysEntry';

/** The legal calendar: administrators keep it, the regulator reads it. */
export const CalendarPage = only(
  ['administration', 'regulator'],
  lazy(() => import('./CalendarPage')),
);
/** For those who answer for the people of an organisation. */
export const ReachedDaysPage = only(['platform', 'regulator'], ReachedDaysEntry);
