import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator', 'platform'] as const;

export const CommitmentsPage = only(
  desks,
  lazy(() => import('./CommitmentsPage')),
);
export const CommitmentPage = only(
  desks,
  lazy(() => import('./CommitmentPage')),
);
