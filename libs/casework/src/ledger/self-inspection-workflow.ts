import type { LedgerWorkflow } from './workflow';

export const selfInspectionStates = ['open', 'submitted', 'checked'] as const;
export type SelfInspectionState = (typeof selfInspectionStates)[number];

export const selfInspectionActions = ['save', 'submit', 'check', 'return'] as const;
export type SelfInspectionAction = (typeof selfInspectionActions)[number];

/** A platform answers for itself, scenario by scenario; an officer checks, and lists what was found. */
export const selfInspectionWorkflow: LedgerWorkflow<SelfInspectionState, SelfInspectionAction> = {
  save: { from: ['open'], to: 'same', by: ['staff'], needs: [] },
  submit: { from: ['open'], to: 'submitted', by: ['lead'], needs: ['answer'] },
  check: { from: ['submitted'], to: 'checked', by: ['officer'], needs: ['finding'] },
  return: { from: ['submitted'], to: 'open', by: ['officer'], needs: ['reason'] },
};
