import { type InspectionAnswer, type LegalDate } from '@hutong/casework';
import {
  type CommitmentTransition,
  type TaskTransitionInput,
  type WriteCellChange,
  type WriteCommitment,
} from '@hutong/contract';
import { type PlannedEvidence } from '../evidence';

type WithoutRevision<T> = T extends unknown ? Omit<T, 'revision'> : never;
/** A day of 2021 as a day of the campaign that is under way. */
export type DayOf = (day: LegalDate) => LegalDate;

/** Who does something on the ledger; platform people are those of the record's platform. */
export type LedgerPerformer = 'officer' | 'second' | 'supervisor' | 'lead' | 'handler';

interface AnyLedgerStep {
  readonly by: LedgerPerformer;
  /** Shifted already; at so many hours of the day in Beijing. */
  readonly on: LegalDate;
  readonly hour: number;
}

export interface PlannedTaskStep extends AnyLedgerStep {
  readonly request: WithoutRevision<TaskTransitionInput>;
  /** Milestones that are reached, by their places in the plan. */
  readonly reached?: readonly number[];
  readonly files?: readonly PlannedEvidence[];
  readonly before?: readonly PlannedEvidence[];
  readonly after?: readonly PlannedEvidence[];
}

export interface PlannedScope {
  readonly target?: string;
  readonly linkType?: 'ecommerce' | 'short_video' | 'content' | 'social' | 'search' | 'payment' | 'office';
  readonly scene?:
    | 'one_to_one_chat'
    | 'group_chat'
    | 'moments'
    | 'search'
    | 'payment'
    | 'short_video'
    | 'in_app_browser'
    | 'official_account'
    | 'mini_program';
}

/** An item of the demo's ledger, from its listing to where it stands now. The title is unique. */
export interface PlannedItem {
  readonly title: string;
  readonly platform: string;
  /** Chinese name of the scenario or problem. */
  readonly scenario: string;
  readonly origin: 'self_inspection' | 'complaints' | 'inspection' | 'commitment';
  readonly scope: PlannedScope;
  readonly demand: string;
  readonly on: LegalDate;
  readonly hour: number;
  /** Of an order; null: listed only. */
  readonly dueOn: LegalDate | null;
  readonly milestones?: readonly { title: string; dueOn: LegalDate }[];
  /** How many complaints about the same relation hang on it at most. */
  readonly complaints?: number;
  readonly steps: readonly PlannedTaskStep[];
}

export interface PlannedCommitment {
  readonly platform: string;
  readonly written: Omit<WriteCommitment, 'platform' | 'campaign'>;
  readonly on: LegalDate;
  readonly steps: readonly (AnyLedgerStep & { readonly request: WithoutRevision<CommitmentTransition> })[];
}

export interface PlannedChange extends AnyLedgerStep {
  readonly change: WriteCellChange;
}

export interface PlannedInspection {
  readonly platform: string;
  /** Chinese name of the scenario or problem. */
  readonly scenario: string;
  readonly on: LegalDate;
  readonly answer: InspectionAnswer;
  readonly text: string;
  /** Until where it has come. */
  readonly until: 'saved' | 'submitted' | 'checked' | 'returned';
}
