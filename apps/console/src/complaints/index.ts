import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator', 'platform'] as const;

/** The manifest of the resource: its queues and the page of one complaint. */
export const complaints = {
  name: 'complaints',
  list: only(
    desks,
    lazy(() => import('./list/ComplaintList')),
  ),
  show: only(
    desks,
    lazy(() => import('./page/ComplaintPage')),
  ),
  recordRepresentation: 'caseNumber',
};
