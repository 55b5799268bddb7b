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

export const taskClocks = [
  'task_acknowledgement',
  'task_milestone',
  'task_due',
  'retest_7',
  'retest_30',
  'retest_90',
] as const;
export type TaskClock = (typeof taskClocks)[number];

export const clockKinds = [...complaintClocks, ...taskClocks] as const;
export type ClockKind = (typeof clockKinds)[number];

export const clockUnits = ['working_day', 'calendar_day', 'hour'] as const;
export type ClockUnit = (typeof clockUnits)[number];

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

/** What happens to a complaint: it is filed, then actions follow. */
export type ComplaintEvent = 'file' | Action;

/** A clock of a complaint. A running clock keeps the version under which it began. */
export interface ClockRule extends ClockTerm {
  readonly kind: ComplaintClock;
  readonly appliesTo: readonly ComplaintKind[];
  readonly startsOn: readonly ComplaintEvent[];
  readonly stopsOn: readonly Action[];
  /** States in which it stands still. */
  readonly pausesIn: readonly State[];
}

/** What happens to a rectification task, as far as clocks care. */
export type TaskEvent = 'issue' | 'acknowledge' | 'verify' | 'retest' | 'reopen' | 'cancel';

/** A clock of a rectification task. `task_milestone` and `task_due` have none: the order names their date. */
export interface TaskClockRule extends ClockTerm {
  readonly kind: Exclude<TaskClock, 'task_milestone' | 'task_due'>;
  readonly startsOn: readonly TaskEvent[];
  readonly stopsOn: readonly TaskEvent[];
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
  const newest = new Map<ComplaintClock, ClockRule>();
  for (const rule of rules) {
    if (!rule.appliesTo.includes(kind) || (on !== undefined && rule.validFrom > on)) continue;
    const known = newest.get(rule.kind);
    if (!known || known.version < rule.version) newest.set(rule.kind, rule);
  }
  return [...newest.values()];
}

export interface ClockChanges {
  /** Clocks that start now; one that is running already goes on. */
  readonly start: ClockRule[];
  /** Clocks that stop now, if they run. Stop before you start. */
  readonly stop: ComplaintClock[];
}

/** What filing or an action does to the clocks of a complaint. `rules` default to the newest of its kind. */
export function clockChanges(
  event: ComplaintEvent,
  kind: ComplaintKind,
  rules: readonly ClockRule[] = clockRules,
): ClockChanges {
  const applying = rulesFor(kind, rules);
  return {
    start: applying.filter((rule) => rule.startsOn.includes(event)),
    stop: applying.filter((rule) => rule.stopsOn.some((action) => action === event)).map((rule) => rule.kind),
  };
}
