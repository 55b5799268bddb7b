import { lazy } from 'react';
import { only } from '../layout/only';

const everybody = ['administration', 'regulator', 'platform'] as const;

/** The rules of the clocks: administrators lay down new versions, all others read them. */
export const ClockRulesPage = only(
  everybody,
  lazy(() => import('./ClockRulesPage')),
);
export const ClockRulePage = only(
  everybody,
  lazy(() => import('./ClockRulePage')),
);
