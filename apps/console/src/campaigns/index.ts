import { lazy } from 'react';
import { only } from '../layout/only';

const desks = ['regulator', 'platform'] as const;

export const CampaignsPage = only(
  desks,
  lazy(() => import('./CampaignsPage')),
);
export const CampaignPage = only(
  desks,
  lazy(() => import('./CampaignPage')),
);
