import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator', 'platform'] as const;

export const TasksPage = only(
  desks,
  lazy(() => import('./TasksPage')),
);
export const TaskPage = only(
  desks,
  lazy(() => import('./TaskPage')),
);
