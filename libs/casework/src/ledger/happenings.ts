import type { ToldMilestone } from '../telling/telling';
import type { CampaignAction } from './campaign-workflow';
import type { CommitmentAction } from './commitment-workflow';
import type { SelfInspectionAction } from './self-inspection-workflow';
import type { TaskAction } from './task-workflow';
import type { LedgerKind } from './words';

/** How the history of a record begins, and what happens to it besides the actions of its workflow. */
export interface LedgerHappenings {
  readonly campaign: CampaignAction | 'prepare';
  readonly task: TaskAction | 'list' | 'link' | 'unlink' | 'assign' | 'note' | 'recount' | ToldMilestone;
  readonly self_inspection: SelfInspectionAction | 'open';
  readonly commitment: CommitmentAction | 'announce' | 'note' | 'recount' | ToldMilestone;
}

export type LedgerHappening<K extends LedgerKind = LedgerKind> = LedgerHappenings[K];
