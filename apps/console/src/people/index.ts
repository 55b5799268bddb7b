import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['administration'] as const;

/** The manifest of the resource: everybody with an account. For administrators. */
export const people = {
  name: 'people',
  list: only(
    desks,
    lazy(() => import('./PersonList')),
  ),
  create: only(
    desks,
    lazy(() => import('./PersonInvite')),
  ),
  edit: only(
    desks,
    lazy(() => import('./PersonEdit')),
  ),
};
