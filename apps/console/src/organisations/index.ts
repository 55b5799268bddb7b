import { lazy } from 'react';

/** The manifest of the resource: platforms, the regulator, the operator. For administrators. */
export const organisations = {
  name: 'organisations',
  list: lazy(() => import('./OrganisationList')),
  create: lazy(() => import('./OrganisationCreate')),
  edit: lazy(() => import('./OrganisationEdit')),
};
