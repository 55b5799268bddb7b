import type { LedgerWorkflow } from './workflow';

export const campaignStates = ['prepared', 'running', 'closed'] as const;
export type CampaignState = (typeof campaignStates)[number];

export const campaignActions = ['revise', 'start', 'close'] as const;
export type CampaignAction = (typeof campaignActions)[number];

/** Starting opens the self-inspection of each participant; closing needs every item ended, and keeps the summary. */
export const campaignWorkflow: LedgerWorkflow<CampaignState, CampaignAction> = {
  revise: { from: ['prepared', 'running'], to: 'same', by: ['officer'], needs: ['frame'] },
  start: { from: ['prepared'], to: 'running', by: ['supervisor'], needs: ['frame'] },
  close: { from: ['running'], to: 'closed', by: ['supervisor'], needs: ['nothingOpen'] },
};
