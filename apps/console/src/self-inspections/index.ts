import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator', 'platform'] as const;

export const SelfInspectionsPage = only(
  desks,
  lazy(() => import('./SelfInspectionsPage')),
);
export const SelfInspectionPage = only(
  desks,
  lazy(() => import('./SelfInspectionPage')),
);
