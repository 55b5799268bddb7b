import { addDays, legalDateOf } from '../clocks/legal-date';
import type { Closing } from '../words/complaint';
import { capacitiesOf, type Capacity, type Role, type Side } from '../words/roles';
import { type Action, actions, isOffered, type State } from './complaint-workflow';

/** Calendar days after closing in which the complainant can reopen, the day of closing being day 0. House rule. */
export const reopenWindow = 30;

/** An extension of the response: asked for, then granted or declined; null when nobody asked. */
export const extensionStates = ['asked', 'granted', 'declined'] as const;
export type ExtensionState = (typeof extensionStates)[number];

/** Who put the question that a case in `awaiting_information` waits for. */
export type Asker = 'regulator' | 'respondent';

/** What is known of a case and decides, besides the table, whether an action is possible now. */
export interface CaseFacts {
  readonly state: State;
  readonly closedAs: Closing | null;
  /** Is it a member of a cluster by `mergeInto`? */
  readonly merged: boolean;
  /** ISO instant; null while open. */
  readonly closedAt: string | null;
  /** Has the complainant reopened a refusal of this case before? */
  readonly refusalReopened: boolean;
  /** An instant: ISO text or Date. */
  readonly now: string | Date;
  readonly askedBy: Asker | null;
  /** Did the person who looks refuse this case? A reopened refusal is decided by a second officer. */
  readonly refusedByViewer?: boolean;
  /** Has the platform been asked? */
  readonly forwarded?: boolean;
  readonly extension?: ExtensionState | null;
  /** When the running response clock runs out, an ISO instant; null when none runs. Far off while it stands still. */
  readonly responseDueAt?: string | null;
}

/**
 * The actions that a case offers to somebody now: the table, and the facts that make an action impossible. What an
 * action needs in its payload is a later question (`needs.ts`). In the order in which people are offered them.
 */
export function offeredActions(facts: CaseFacts, role: Role, side: Side): Action[] {
  const capacities = capacitiesOf(role, side);
  return actions.filter(
    (action) =>
      isOffered(action, facts.state, capacities) && (possibleNow[action]?.(facts, capacities) ?? true),
  );
}

type Condition = (facts: CaseFacts, capacities: readonly Capacity[]) => boolean;

const possibleNow: Partial<Record<Action, Condition>> = {
  refuse: canRefuse,
  mergeInto: ({ merged }) => !merged,
  undoMerge: ({ merged }) => merged,
  verify: bySecondOfficer,
  return: bySecondOfficer,
  orderRectification: bySecondOfficer,
  requestExtension: (facts) => (facts.extension ?? null) === null && isResponseOpen(facts),
  grantExtension: (facts) => facts.extension === 'asked' && isResponseOpen(facts),
  declineExtension: ({ extension }) => extension === 'asked',
  reopen: (facts, capacities) => !capacities.includes('complainant') || canComplainantReopen(facts),
};

/** A refusal that was reopened can be upheld, by somebody else, as long as no platform has been asked. */
function canRefuse({ state, refusalReopened, refusedByViewer, forwarded }: CaseFacts): boolean {
  return state === 'submitted' || (refusalReopened && !refusedByViewer && !forwarded);
}

function bySecondOfficer({ refusalReopened, refusedByViewer }: CaseFacts): boolean {
  return !(refusalReopened && refusedByViewer);
}

/** A breach is never erased, so more time can only be asked for and given before the date. */
function isResponseOpen({ responseDueAt, now }: CaseFacts): boolean {
  return typeof responseDueAt === 'string' && Date.parse(responseDueAt) > new Date(now).getTime();
}

function canComplainantReopen({ closedAs, closedAt, refusalReopened, now }: CaseFacts): boolean {
  if (closedAt === null || closedAs === 'withdrawn') return false;
  if (closedAs === 'refused' && refusalReopened) return false;
  return legalDateOf(new Date(now)) <= addDays(legalDateOf(new Date(closedAt)), reopenWindow);
}
