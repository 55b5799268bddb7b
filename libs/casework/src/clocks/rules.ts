import type { Bilingual, ComplaintKind } from '../words/complaint';
import type { Action, State } from '../workflow/complaint-workflow';
import type { LegalDate } from './legal-date';
import { clockRules } from './rule-rows';

export const complaintClocks = [
  'acceptance',
  'acknowledgement',
  'response',
  'harmful_first_response',
  'information',
  'confirmation',
  'review',
  'rework',
] as const;
export type ComplaintClock = (typeof complaintClocks)[number];

export const ledgerClocks = [
  'task_acknowledgement',
  'task_milestone',
  'task_due',
  'retest_7',
  'retest_30',
  'retest_90',
  'commitment_due',
] as const;
export type LedgerClockKind = (typeof ledgerClocks)[number];

export const clockKinds = [...complaintClocks, ...ledgerClocks] as const;
export type ClockKind = (typeof clockKinds)[number];

export const clockUnits = ['working_day', 'calendar_day', 'hour'] as const;
export type ClockUnit = (typeof clockUnits)[number];

/** What happens, one after the other, once a clock has run out. */
export const escalationSteps = ['urge', 'supervise', 'notice_candidate', 'escalate'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/**
 * A step after the deadline, so many working days later: at least one, and no two of a rule on the same day, since steps
 * are told apart by their instants.
 */
export interface Escalation {
  readonly step: EscalationStep;
  readonly after: number;
}

/** What running out means: a breach by whoever owes something, or the end of the case. */
export const expiries = ['breach', 'lapse'] as const;
export type Expiry = (typeof expiries)[number];

/** States in which a clock can stand still: those in which somebody has been asked and nobody else can act. */
export const pausingStates = ['awaiting_information'] as const satisfies readonly State[];

/** How long a clock runs, and on whose authority. */
export interface ClockTerm {
  readonly kind: ClockKind;
  readonly version: number;
  readonly amount: number;
  readonly unit: ClockUnit;
  readonly basis: Bilingual;
  /** The first day on which clocks start under this version. */
  readonly validFrom: LegalDate;
}

/** A term, and what happens by itself before and after it has run out. */
export interface SteppedTerm extends ClockTerm {
  /** Reminders, so many of the clock's own units before the deadline, farthest first, none twice; 0: on the day. */
  readonly reminders: readonly number[];
  readonly onExpiry: Expiry;
  readonly escalations: readonly Escalation[];
}

/** What happens by itself, without how long it takes until then. */
export type StepPlan = Pick<SteppedTerm, 'unit' | 'reminders' | 'onExpiry' | 'escalations'>;

/** What happens to a complaint: it is filed, then actions follow. */
export type ComplaintEvent = 'file' | Action;

/** A clock of a complaint. A running clock keeps the version under which it began. */
export interface ClockRule extends SteppedTerm {
  readonly kind: ComplaintClock;
  readonly appliesTo: readonly ComplaintKind[];
  readonly startsOn: readonly ComplaintEvent[];
  readonly stopsOn: readonly Action[];
  /** States in which it stands still. */
  readonly pausesIn: readonly State[];
}

/** What happens to a record of the ledger that starts or stops clocks. */
export const ledgerEventNames = [
  'announce',
  'issue',
  'acknowledge',
  'reportProgress',
  'submit',
  'strikeOff',
  'return',
  'grantExtension',
  'recordRetest',
  'reopen',
  'carryOver',
  'cancel',
  'revise',
  'reportRollout',
  'reject',
  'lapse',
] as const;
export type LedgerEventName = (typeof ledgerEventNames)[number];

/** A clock of a task or a commitment. */
export interface LedgerClockRule extends Omit<SteppedTerm, 'amount'> {
  readonly kind: LedgerClockKind;
  /** Null: the record names the date; the unit is then that of its reminders. */
  readonly amount: number | null;
  readonly startsOn: readonly LedgerEventName[];
  readonly stopsOn: readonly LedgerEventName[];
}

/**
 * The rules that apply to complaints of a kind, one per clock: the newest version, or with `on` the newest that was
 * valid on that day.
 */
export function rulesFor(
  kind: ComplaintKind,
  rules: readonly ClockRule[] = clockRules,
  on?: LegalDate,
): ClockRule[] {
  // Asked last: a version that no longer applies to a kind does not bring back the one that it replaced.
  return newestRules(rules, on).filter(({ appliesTo }) => appliesTo.includes(kind));
}

/** Of each clock the newest version, or with `on` the newest that was valid on that day. */
export function newestRules<R extends Pick<ClockTerm, 'kind' | 'version' | 'validFrom'>>(
  rules: readonly R[],
  on?: LegalDate,
): R[] {
  const newest = new Map<ClockKind, R>();
  for (const rule of rules) {
    if (on !== undefined && rule.validFrom > on) continue;
    const known = newest.get(rule.kind);
    if (!known || known.version < rule.version) newest.set(rule.kind, rule);
  }
  return [...newest.values()];
}

/** Clocks of a complaint of this kind that start with an event on a day, under the version that is valid then. */
export function startingRules(
  event: ComplaintEvent,
  kind: ComplaintKind,
  rules: readonly ClockRule[] = clockRules,
  on?: LegalDate,
): ClockRule[] {
  return rulesFor(kind, rules, on).filter((rule) => rule.startsOn.includes(event));
}

/** Does an event stop a clock that began under this rule? */
export function stops(event: ComplaintEvent, rule: ClockRule): boolean {
  return rule.stopsOn.some((action) => action === event);
}
