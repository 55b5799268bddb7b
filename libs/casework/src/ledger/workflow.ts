import type { Role } from '../words/roles';

/**
 * In what capacity somebody acts on a record of the ledger: `staff` are a platform's people, its leads also `lead`; a
 * supervisor is also an officer; `system` is the portal acting by itself.
 */
export const ledgerCapacities = ['staff', 'lead', 'officer', 'supervisor', 'system'] as const;
export type LedgerCapacity = (typeof ledgerCapacities)[number];

const capacitiesOfRole: Record<Role, readonly LedgerCapacity[]> = {
  complainant: [],
  handler: ['staff'],
  lead: ['staff', 'lead'],
  officer: ['officer'],
  supervisor: ['officer', 'supervisor'],
  auditor: [],
  administrator: [],
  system: ['system'],
};

/** What somebody is to a record; nothing to those of another platform. */
export function ledgerCapacitiesOf(role: Role, isParty: boolean): readonly LedgerCapacity[] {
  return isParty ? capacitiesOfRole[role] : [];
}

/** What an action asks for besides the permission; each has one guard in `needs.ts`. */
export const ledgerNeeds = [
  'order',
  'dueWithinCampaign',
  'plan',
  'progress',
  'report',
  'passingRetests',
  'retest',
  'reason',
  'newDate',
  'laterDate',
  'since',
  'promise',
  'answer',
  'finding',
  'frame',
  'nothingOpen',
] as const;
export type LedgerNeed = (typeof ledgerNeeds)[number];

/** One line of a workflow. `same`: the state stays. */
export interface LedgerTransition<S extends string> {
  readonly from: readonly S[];
  readonly to: S | 'same';
  readonly by: readonly LedgerCapacity[];
  readonly needs: readonly LedgerNeed[];
}

export type LedgerWorkflow<S extends string, A extends string> = Record<A, LedgerTransition<S>>;
