import { lazy } from 'react';
import { only } from '../layout/only';

/** How mail fares: for administrators. */
export const MailPage = only(
  ['administration'],
  lazy(() => import('./MailPage')),
);
