import { lazy } from 'react';

/** The manifest of the resource: everybody with an account. For administrators. */
export const people = {
  name: 'people',
  list: lazy(() => import('./PersonList')),
  create: lazy(() => import('./PersonInvite')),
  edit: lazy(() => import('./PersonEdit')),
};
