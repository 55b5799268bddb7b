import type { LedgerWorkflow } from './workflow';

export const taskStates = [
  'listed',
  'draft',
  'issued',
  'in_progress',
  'submitted',
  'returned',
  'struck_off',
  'carried_over',
  'cancelled',
] as const;
export type TaskState = (typeof taskStates)[number];

/** Nothing is left to do, and a campaign can close over it. */
export const endedTaskStates = [
  'struck_off',
  'carried_over',
  'cancelled',
] as const satisfies readonly TaskState[];

export const taskActions = [
  'draft',
  'revise',
  'issue',
  'acknowledge',
  'reportProgress',
  'submit',
  'verify',
  'strikeOff',
  'return',
  'requestExtension',
  'grantExtension',
  'declineExtension',
  'recordRetest',
  'reopen',
  'carryOver',
  'cancel',
] as const;
export type TaskAction = (typeof taskActions)[number];

const underOrder = ['issued', 'in_progress', 'returned'] as const satisfies readonly TaskState[];

/** How many extensions can be asked for. Source: product.md, "Rectification task". */
export const mostTaskExtensions = 2;
/** Working days for what the portal itself reopens. House rule. */
export const reworkDays = 10;

/**
 * An item of the ledger and, once under order, the rectification task: written once like the complaint's workflow.
 * Source: product.md, "Campaigns and rectification". Besides its table: an item is `listed` before it is under order, a
 * verified task is struck off in a step of its own by a second person, and what a campaign leaves open is carried over.
 */
export const taskWorkflow: LedgerWorkflow<TaskState, TaskAction> = {
  draft: { from: ['listed'], to: 'draft', by: ['officer'], needs: ['order'] },
  revise: { from: ['draft'], to: 'same', by: ['officer'], needs: ['order'] },
  issue: { from: ['draft'], to: 'issued', by: ['supervisor'], needs: ['dueWithinCampaign'] },
  acknowledge: { from: ['issued'], to: 'in_progress', by: ['lead'], needs: ['plan'] },
  reportProgress: { from: ['in_progress'], to: 'same', by: ['staff'], needs: ['progress'] },
  submit: { from: ['in_progress', 'returned'], to: 'submitted', by: ['lead'], needs: ['report'] },
  verify: { from: ['submitted'], to: 'same', by: ['officer'], needs: ['passingRetests'] },
  // By somebody else than who verified: offer.ts.
  strikeOff: { from: ['submitted'], to: 'struck_off', by: ['officer'], needs: [] },
  return: { from: ['submitted'], to: 'returned', by: ['officer'], needs: ['reason', 'newDate'] },
  // Before the due date, twice at most: offer.ts.
  requestExtension: { from: underOrder, to: 'same', by: ['lead'], needs: ['reason', 'laterDate'] },
  grantExtension: { from: underOrder, to: 'same', by: ['supervisor'], needs: ['reason', 'laterDate'] },
  declineExtension: { from: underOrder, to: 'same', by: ['supervisor'], needs: ['reason'] },
  recordRetest: { from: ['struck_off'], to: 'same', by: ['officer'], needs: ['retest'] },
  reopen: { from: ['struck_off'], to: 'returned', by: ['officer', 'system'], needs: ['reason', 'newDate'] },
  carryOver: {
    from: ['listed', 'draft', 'issued', 'in_progress', 'submitted', 'returned'],
    to: 'carried_over',
    by: ['supervisor'],
    needs: ['reason'],
  },
  cancel: {
    from: ['listed', 'draft', 'issued', 'in_progress', 'returned'],
    to: 'cancelled',
    by: ['supervisor'],
    needs: ['reason'],
  },
};
