import type { LegalDate } from '../clocks/legal-date';
import type { Keeping } from './words';
import type { LedgerWorkflow } from './workflow';

export const commitmentStates = [
  'announced',
  'piloting',
  'rolled_out',
  'verified',
  'lapsed',
  'regressed',
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentActions = [
  'revise',
  'publish',
  'withhold',
  'reportPilot',
  'reportRollout',
  'verify',
  'reject',
  'regress',
  'lapse',
] as const;
export type CommitmentAction = (typeof commitmentActions)[number];

/**
 * What a platform has promised, and what became of it. The platform reports on its own, the regulator verifies; a date
 * that passes makes it lapse, a re-test or complaints that contradict it make it regress. Source: product.md.
 */
export const commitmentWorkflow: LedgerWorkflow<CommitmentState, CommitmentAction> = {
  revise: { from: ['announced', 'piloting'], to: 'same', by: ['officer'], needs: ['promise'] },
  publish: { from: commitmentStates, to: 'same', by: ['supervisor'], needs: [] },
  withhold: { from: commitmentStates, to: 'same', by: ['supervisor'], needs: ['reason'] },
  reportPilot: {
    from: ['announced', 'lapsed', 'regressed'],
    to: 'piloting',
    by: ['lead'],
    needs: ['since', 'reason'],
  },
  reportRollout: {
    from: ['announced', 'piloting', 'lapsed', 'regressed'],
    to: 'rolled_out',
    by: ['lead'],
    needs: ['since', 'reason'],
  },
  verify: { from: ['rolled_out'], to: 'verified', by: ['officer'], needs: ['passingRetests'] },
  reject: { from: ['piloting', 'rolled_out'], to: 'announced', by: ['officer'], needs: ['reason'] },
  regress: {
    from: ['piloting', 'rolled_out', 'verified'],
    to: 'regressed',
    by: ['officer', 'system'],
    needs: ['reason'],
  },
  lapse: { from: ['announced', 'piloting'], to: 'lapsed', by: ['system'], needs: [] },
};

/** How a commitment stands against its date: what was rolled out on the promised day is kept. */
export function keepingOf(commitment: {
  readonly state: CommitmentState;
  readonly promisedOn: LegalDate | null;
  readonly rolledOutOn: LegalDate | null;
}): Keeping {
  const { state, promisedOn, rolledOutOn } = commitment;
  if (state === 'lapsed' || state === 'regressed') return state;
  if (rolledOutOn === null || state === 'announced' || state === 'piloting') return 'pending';
  return promisedOn === null || rolledOutOn <= promisedOn ? 'kept' : 'late';
}
