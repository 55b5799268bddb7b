import type { DayCount, DayReason } from '../clocks/deadline';
import type { DueKind } from '../clocks/due';
import type { ClockKind, ClockUnit, Expiry } from '../clocks/rules';
import type { ClockMilestone, DueStage } from '../clocks/steps';
import type {
  BlockKind,
  BlockScope,
  Channel,
  Closing,
  ComplaintKind,
  HarmGround,
  LinkType,
  Locale,
  MaintainedGround,
  OperatingSystem,
  Outcome,
  RefusalGround,
  RetestResult,
  Scene,
  Symptom,
} from '../words/complaint';
import type { Capacity, OrganisationKind, Role, Side } from '../words/roles';
import type { Action, Need, State } from '../workflow/complaint-workflow';
import type { CaseErrorCode } from '../workflow/errors';
import type { ExtensionState } from '../workflow/offer';
import { en } from './en';
import { zh } from './zh';

/** A refusal ground: its name in lists, and the sentence that goes to the complainant. */
export interface RefusalLabel {
  readonly name: string;
  readonly sentence: string;
}

/** An error in words: what happened, and what to do now. */
export interface ErrorLabel {
  readonly happened: string;
  readonly next: string;
}

export interface ComplaintLabels {
  readonly complaintKinds: Record<ComplaintKind, string>;
  readonly scenes: Record<Scene, string>;
  readonly symptoms: Record<Symptom, string>;
  readonly harmGrounds: Record<HarmGround, string>;
  readonly linkTypes: Record<LinkType, string>;
  readonly blockKinds: Record<BlockKind, string>;
  readonly operatingSystems: Record<OperatingSystem, string>;
  readonly channels: Record<Channel, string>;
}

export interface ResponseLabels {
  readonly outcomes: Record<Outcome, string>;
  readonly maintainedGrounds: Record<MaintainedGround, string>;
  readonly blockScopes: Record<BlockScope, string>;
  readonly retestResults: Record<RetestResult, string>;
  readonly refusalGrounds: Record<RefusalGround, RefusalLabel>;
}

export interface WorkflowLabels {
  /** In the imperative: what a button says. */
  readonly actions: Record<Action, string>;
  /** What the history says that was done. `file` has no button but is the first entry. */
  readonly actionsDone: Record<Action | 'file', string>;
  /** What an action asks for, as the documentation says it. */
  readonly needs: Record<Need, string>;
  readonly states: Record<State, string>;
  /** The state in words of the one who complained: who must do what. */
  readonly stateForComplainant: Record<State, string>;
  readonly closings: Record<Closing, string>;
}

export interface PeopleLabels {
  readonly roles: Record<Role, string>;
  readonly sides: Record<Side, string>;
  readonly capacities: Record<Capacity, string>;
  readonly organisationKinds: Record<OrganisationKind, string>;
}

/** What the days of an explanation add up to. */
export interface ExplanationSum {
  /** Null: the record names the date. */
  readonly amount: number | null;
  readonly unit: ClockUnit;
  readonly extendedBy: number;
  readonly counted: number;
  readonly skipped: number;
  readonly paused: number;
}

export interface ClockLabels {
  readonly clockKinds: Record<ClockKind, string>;
  /** An amount of time: "10 working days". */
  readonly clockAmounts: Record<ClockUnit, (amount: number) => string>;
  /** How near a deadline is: "2 working days left". */
  readonly dueStandings: Record<DueKind, (workingDays: number) => string>;
  readonly dayReasons: Record<DayReason, string>;
  readonly dayCounts: Record<DayCount, string>;
  /** What a clock did by itself, as the history says it. */
  readonly milestones: Record<ClockMilestone, string>;
  /** A reminder, so many of the clock's units before the deadline. */
  readonly reminder: (before: number, unit: ClockUnit) => string;
  readonly dueStages: Record<DueStage, string>;
  readonly expiries: Record<Expiry, string>;
  readonly extensionStates: Record<ExtensionState, string>;
  /** The sum of an explanation: "10 working days: 10 days counted, 9 skipped, 3 paused". */
  readonly explained: (sum: ExplanationSum) => string;
}

export interface ErrorLabels {
  readonly errors: Record<CaseErrorCode, ErrorLabel>;
}

/** Every word of casework in one language. A word without its label does not compile. */
export interface Labels
  extends ComplaintLabels, ResponseLabels, WorkflowLabels, PeopleLabels, ClockLabels, ErrorLabels {}

const labels: Record<Locale, Labels> = { zh, en };

/** The labels in a language. */
export function labelsOf(locale: Locale): Labels {
  return labels[locale];
}
