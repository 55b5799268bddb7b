import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator', 'platform'] as const;

export const OpennessPage = only(
  desks,
  lazy(() => import('./OpennessPage')),
);
