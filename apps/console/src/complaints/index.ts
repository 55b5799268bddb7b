import { lazy } from 'react';

/** The manifest of the resource: its queues and the page of one complaint. */
export const complaints = {
  name: 'complaints',
  list: lazy(() => import('./list/ComplaintList')),
  show: lazy(() => import('./page/ComplaintPage')),
  recordRepresentation: 'caseNumber',
};
