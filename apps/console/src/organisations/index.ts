import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['administration'] as const;

/** The manifest of the resource: platforms, the regulator, the operator. For administrators. */
export const organisations = {
  name: 'organisations',
  list: only(
    desks,
    lazy(() => import('./OrganisationList')),
  ),
  create: only(
    desks,
    lazy(() => import('./OrganisationCreate')),
  ),
  edit: only(
    desks,
    lazy(() => import('./OrganisationEdit')),
  ),
};
