import { type Locale } from '@hutong/casework';
import { type FileComplaintInput, type TransitionInput } from '@hutong/contract';
import { type PlannedEvidence } from '../evidence';

type WithoutRevision<T> = T extends unknown ? Omit<T, 'revision'> : never;
/** What is asked of the door. The target of `mergeInto` is the `key` of another planned complaint. */
export type PlannedRequest = WithoutRevision<TransitionInput>;

/** An e-mail address of the demo's staff, or who else acts. */
export type PlannedActor = string;

interface AnyStep {
  readonly by: PlannedActor;
  readonly at: Date;
  readonly evidence: readonly PlannedEvidence[];
}
export interface PlannedTransition extends AnyStep {
  readonly kind: 'transition';
  readonly request: PlannedRequest;
}
export interface PlannedStatement extends AnyStep {
  readonly kind: 'statement';
  readonly text: string;
  readonly internal: boolean;
}
export interface PlannedAssignment extends AnyStep {
  readonly kind: 'assignment';
  /** E-mail address. */
  readonly assignee: string;
}
export type PlannedStep = PlannedTransition | PlannedStatement | PlannedAssignment;

/** A complaint of the demo, from filing to where it stands now. */
export interface PlannedComplaint {
  /** Unique in the plan. */
  readonly key: string;
  /** Which of the stories it follows. */
  readonly story: string;
  readonly locale: Locale;
  readonly filing: FileComplaintInput;
  readonly evidence: readonly PlannedEvidence[];
  /** `complainant`, or the officer who files on somebody's behalf. */
  readonly filedBy: PlannedActor;
  readonly filedAt: Date;
  /** 16 digits that README names; null where nobody is told a code. */
  readonly receiptCode: string | null;
  readonly steps: readonly PlannedStep[];
}
