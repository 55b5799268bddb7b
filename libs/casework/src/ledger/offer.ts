import type { LegalDate } from '../clocks/legal-date';
import type { Role } from '../words/roles';
import {
  type CampaignAction,
  campaignActions,
  type CampaignState,
  campaignWorkflow,
} from './campaign-workflow';
import {
  type CommitmentAction,
  commitmentActions,
  type CommitmentState,
  commitmentWorkflow,
} from './commitment-workflow';
import {
  type SelfInspectionAction,
  selfInspectionActions,
  type SelfInspectionState,
  selfInspectionWorkflow,
} from './self-inspection-workflow';
import {
  mostTaskExtensions,
  type TaskAction,
  taskActions,
  type TaskState,
  taskWorkflow,
} from './task-workflow';
import { type LedgerCapacity, ledgerCapacitiesOf, type LedgerWorkflow } from './workflow';

/** Who looks at a record: their role, and whether it is a record of theirs (of all of them for the regulator). */
export interface Viewer {
  readonly role: Role;
  readonly isParty: boolean;
}

export interface TaskFacts {
  readonly state: TaskState;
  /** Has an officer verified what was submitted last? */
  readonly verified: boolean;
  readonly verifiedByViewer: boolean;
  readonly extensionAsked: boolean;
  /** How many extensions have been asked for so far. */
  readonly extensions: number;
  /** The instant from which it is late; null when nothing is due. */
  readonly dueAt: string | null;
  readonly now: Date;
}

/** The actions that a task offers to somebody now; what an action needs in its payload is a later question. */
export function offeredTaskActions(facts: TaskFacts, viewer: Viewer): TaskAction[] {
  const possible: Partial<Record<TaskAction, boolean>> = {
    verify: !facts.verified,
    strikeOff: facts.verified && !facts.verifiedByViewer,
    requestExtension:
      !facts.extensionAsked && facts.extensions < mostTaskExtensions && isAhead(facts.dueAt, facts.now),
    grantExtension: facts.extensionAsked,
    declineExtension: facts.extensionAsked,
  };
  return offered(taskWorkflow, taskActions, facts.state, viewer).filter((action) => possible[action] ?? true);
}

export interface CommitmentFacts {
  readonly state: CommitmentState;
  readonly published: boolean;
  readonly promisedOn: LegalDate | null;
}

export function offeredCommitmentActions(facts: CommitmentFacts, viewer: Viewer): CommitmentAction[] {
  const possible: Partial<Record<CommitmentAction, boolean>> = {
    publish: !facts.published,
    withhold: facts.published,
  };
  return offered(commitmentWorkflow, commitmentActions, facts.state, viewer).filter(
    (action) => possible[action] ?? true,
  );
}

export const offeredSelfInspectionActions = (
  state: SelfInspectionState,
  viewer: Viewer,
): SelfInspectionAction[] => offered(selfInspectionWorkflow, selfInspectionActions, state, viewer);

export const offeredCampaignActions = (state: CampaignState, viewer: Viewer): CampaignAction[] =>
  offered(campaignWorkflow, campaignActions, state, viewer);

/** What the table offers in a state. In the order in which people are offered it. */
function offered<S extends string, A extends string>(
  workflow: LedgerWorkflow<S, A>,
  actions: readonly A[],
  state: S,
  { role, isParty }: Viewer,
): A[] {
  const capacities: readonly LedgerCapacity[] = ledgerCapacitiesOf(role, isParty);
  return actions.filter((action) => {
    const { from, by } = workflow[action];
    return from.includes(state) && by.some((capacity) => capacities.includes(capacity));
  });
}

function isAhead(dueAt: string | null, now: Date): boolean {
  return dueAt !== null && Date.parse(dueAt) > now.getTime();
}
