import type { Capacity } from '../words/roles';
import type { Closing } from '../words/complaint';

export const states = [
  'submitted',
  'forwarded',
  'in_progress',
  'awaiting_information',
  'responded',
  'under_review',
  'returned',
  'closed',
] as const;
export type State = (typeof states)[number];

export const actions = [
  'accept',
  'refuse',
  'mergeInto',
  'undoMerge',
  'acknowledge',
  'respond',
  'notOurs',
  'requestInformation',
  'supply',
  'lapse',
  'confirm',
  'dispute',
  'verify',
  'return',
  'escalate',
  'requestExtension',
  'grantExtension',
  'declineExtension',
  'orderRectification',
  'withdraw',
  'reopen',
] as const;
export type Action = (typeof actions)[number];

/** What an action asks for besides the permission; each has one guard in `needs.ts`. */
export const needs = [
  'respondent',
  'refusalGround',
  'mergeTarget',
  'outcome',
  'responsible',
  'question',
  'answer',
  'reason',
  'retestOrGroundsAccepted',
  'finding',
  'extension',
  'reopening',
] as const;
export type Need = (typeof needs)[number];

/** `same`: the state stays; `resume`: back to where the question was asked. */
export type Target = State | 'same' | 'resume';

export interface Transition {
  readonly from: readonly State[];
  readonly to: Target;
  readonly by: readonly Capacity[];
  readonly needs: readonly Need[];
  /** How the case is closed by it; only with `to: 'closed'`. A record where it depends on the state it leaves. */
  readonly closing?: Closing | Partial<Record<State, Closing>>;
}

const open = states.filter((state) => state !== 'closed');

/**
 * The complaint's workflow, written once: the API enforces it, records carry the actions it offers, the diagram is drawn
 * from it. Source: product.md, "The complaint".
 */
export const complaintWorkflow: Record<Action, Transition> = {
  accept: { from: ['submitted'], to: 'forwarded', by: ['officer', 'system'], needs: ['respondent'] },
  // From under_review only to uphold a refusal that was reopened: offer.ts.
  refuse: {
    from: ['submitted', 'under_review'],
    to: 'closed',
    by: ['officer'],
    needs: ['refusalGround'],
    closing: 'refused',
  },
  mergeInto: { from: ['submitted'], to: 'same', by: ['officer'], needs: ['mergeTarget'] },
  undoMerge: { from: open, to: 'same', by: ['officer'], needs: [] },
  acknowledge: { from: ['forwarded'], to: 'in_progress', by: ['handler'], needs: [] },
  respond: {
    from: ['forwarded', 'in_progress', 'returned'],
    to: 'responded',
    by: ['handler'],
    needs: ['outcome'],
  },
  notOurs: { from: ['forwarded', 'in_progress'], to: 'submitted', by: ['handler'], needs: ['responsible'] },
  requestInformation: {
    from: ['submitted', 'in_progress', 'under_review'],
    to: 'awaiting_information',
    by: ['officer', 'handler'],
    needs: ['question'],
  },
  supply: { from: ['awaiting_information'], to: 'resume', by: ['complainant'], needs: ['answer'] },
  lapse: {
    from: ['awaiting_information', 'responded'],
    to: 'closed',
    by: ['system'],
    needs: [],
    closing: { awaiting_information: 'lapsed', responded: 'unanswered' },
  },
  confirm: { from: ['responded'], to: 'closed', by: ['complainant'], needs: [], closing: 'confirmed' },
  dispute: {
    from: ['responded'],
    to: 'under_review',
    by: ['complainant', 'affected'],
    needs: ['reason'],
  },
  // By the portal itself after the strike-off of the task that the complaint waited for.
  verify: {
    from: ['responded', 'under_review'],
    to: 'closed',
    by: ['officer', 'system'],
    needs: ['retestOrGroundsAccepted'],
    closing: 'verified',
  },
  return: { from: ['responded', 'under_review'], to: 'returned', by: ['officer'], needs: ['reason'] },
  escalate: {
    from: ['forwarded', 'in_progress', 'awaiting_information', 'responded', 'returned'],
    to: 'under_review',
    by: ['officer', 'system'],
    needs: ['reason'],
  },
  // Once for each response, before its date, and decided before it: offer.ts.
  requestExtension: { from: ['forwarded', 'in_progress'], to: 'same', by: ['handler'], needs: ['extension'] },
  grantExtension: {
    from: ['forwarded', 'in_progress', 'awaiting_information'],
    to: 'same',
    by: ['officer'],
    needs: ['extension'],
  },
  declineExtension: {
    from: ['forwarded', 'in_progress', 'awaiting_information'],
    to: 'same',
    by: ['officer'],
    needs: ['reason'],
  },
  orderRectification: { from: ['under_review'], to: 'same', by: ['officer'], needs: ['finding'] },
  withdraw: { from: open, to: 'closed', by: ['complainant'], needs: [], closing: 'withdrawn' },
  reopen: {
    from: ['closed'],
    to: 'under_review',
    by: ['complainant', 'officer', 'system'],
    needs: ['reopening'],
  },
};

/** Is the action in the table for this state and one of these capacities? Needs are a second question. */
export function isOffered(action: Action, state: State, capacities: readonly Capacity[]): boolean {
  const transition = complaintWorkflow[action];
  return transition.from.includes(state) && transition.by.some((capacity) => capacities.includes(capacity));
}
