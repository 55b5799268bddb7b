import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator'] as const;

export const CockpitPage = only(
  desks,
  lazy(() => import('./CockpitPage')),
);
