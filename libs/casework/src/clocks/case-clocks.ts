import type { ComplaintKind } from '../words/complaint';
import type { State } from '../workflow/complaint-workflow';
import type { WorkCalendar } from './calendar';
import { computeDeadline } from './deadline';
import { type LegalDate, legalDateOf } from './legal-date';
import { type Adjustments, openPause, type Pause, type PausedBy, unadjusted } from './pauses';
import {
  type ClockRule,
  type ClockTerm,
  type ComplaintClock,
  type ComplaintEvent,
  startingRules,
  stops,
} from './rules';
import { nextStep, type PlannedStep } from './steps';

/** What counting goes by: every version of the rules, and the declared days. */
export interface LegalBasis {
  readonly rules: readonly ClockRule[];
  readonly calendar: WorkCalendar;
}

/** A clock of a complaint that has not stopped. Instants are ISO text. */
export interface RunningClock extends Adjustments {
  readonly kind: ComplaintClock;
  readonly ruleVersion: number;
  readonly startedAt: string;
  readonly dueOn: LegalDate;
  readonly dueAt: string;
  readonly provisional: boolean;
  /** Up to this instant its steps have been carried out, or were never due; `nextStepAt` is later. */
  readonly doneUntil: string;
  /** When something is to happen by itself; null when nothing is. */
  readonly nextStepAt: string | null;
}

export interface StoppedClock {
  readonly kind: ComplaintClock;
  /** When the breach is still to be recorded: it happened before the clock was stopped. */
  readonly nextStepAt: string | null;
}

/** What an event does to the clocks of a complaint. Stop first, then change and start. */
export interface ClockWork {
  readonly stop: readonly StoppedClock[];
  /** Clocks that go on with another date, or stand still from now on. */
  readonly change: readonly RunningClock[];
  readonly start: readonly RunningClock[];
  /** The clocks that run after it: untouched, changed and started. */
  readonly running: readonly RunningClock[];
}

export interface ClockEvent {
  readonly event: ComplaintEvent;
  readonly at: Date;
  /** Who asked, where the event is a question; else null. Without it nothing pauses. */
  readonly askedBy: PausedBy | null;
  /** Units by which an extension lengthens the response clock; 0 for other events. */
  readonly extendBy?: number;
}

/**
 * What an event does to the clocks of a complaint that is in `state` after it. A running clock keeps its rule. What has
 * run out neither pauses nor is extended, and keeps its breach as what is next when it is stopped.
 */
export function clockWork(
  { event, at, askedBy, extendBy = 0 }: ClockEvent,
  complaint: { readonly kind: ComplaintKind; readonly state: State },
  running: readonly RunningClock[],
  basis: LegalBasis,
): ClockWork {
  const stop: StoppedClock[] = [];
  const change: RunningClock[] = [];
  const goOn: RunningClock[] = [];
  for (const clock of running) {
    const rule = ruleOf(clock, basis.rules);
    if (stops(event, rule)) {
      stop.push(stopped(clock, rule, at, basis.calendar));
      continue;
    }
    const next = adjusted(clock, { at, askedBy, extendBy, pausing: rule.pausesIn.includes(complaint.state) });
    if (next === clock) {
      goOn.push(clock);
      continue;
    }
    const changed = dated(next, rule, basis.calendar);
    change.push(changed);
    goOn.push(changed);
  }
  const start = startingRules(event, complaint.kind, basis.rules, legalDateOf(at))
    .filter(({ kind }) => goOn.every((clock) => clock.kind !== kind))
    .map((rule) => started(rule, at, basis.calendar));
  return { stop, change, start, running: [...goOn, ...start] };
}

/**
 * A clock after the calendar was corrected; the same object when nothing moves. What has run out stays, and a
 * correction puts nobody into breach afterwards: a date that would lie in the past already is left where it was.
 */
export function recounted(clock: RunningClock, { rules, calendar }: LegalBasis, now: Date): RunningClock {
  if (openPause(clock) || Date.parse(clock.dueAt) <= now.getTime()) return clock;
  const next = dated(clock, ruleOf(clock, rules), calendar);
  if (Date.parse(next.dueAt) <= now.getTime()) return clock;
  const same = isSameInstant(next.dueAt, clock.dueAt) && next.provisional === clock.provisional;
  return same && isSameInstant(next.nextStepAt, clock.nextStepAt) ? clock : next;
}

/** Databases write the offset of an instant, we write Z. */
export function isSameInstant(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));
}

/** What a clock does next. Of a stopped one that may still be the breach that it owes. */
export function nextOf(
  { startedAt, dueOn, dueAt, doneUntil }: RunningClock,
  stoppedAt: Date | null,
  rule: ClockRule,
  calendar: WorkCalendar,
): PlannedStep | null {
  const dates = { startedAt: new Date(startedAt), dueOn, dueAt: new Date(dueAt), stoppedAt };
  return nextStep(rule, dates, new Date(doneUntil), calendar);
}

/** The clock after the steps up to `doneUntil` have been carried out. */
export function stepped(clock: RunningClock, doneUntil: Date, { rules, calendar }: LegalBasis): RunningClock {
  return planned({ ...clock, doneUntil: doneUntil.toISOString() }, ruleOf(clock, rules), calendar);
}

/** The rule under which a clock began. Throws when it is unknown: a silent guess would be a wrong date. */
export function ruleOf<R extends Pick<ClockTerm, 'kind' | 'version'>>(
  clock: { readonly kind: string; readonly ruleVersion: number },
  rules: readonly R[],
): R {
  const rule = rules.find(({ kind, version }) => kind === clock.kind && version === clock.ruleVersion);
  if (!rule) throw new Error(`There is no version ${clock.ruleVersion} of the rule of clock ${clock.kind}.`);
  return rule;
}

function started(rule: ClockRule, at: Date, calendar: WorkCalendar): RunningClock {
  const since = at.toISOString();
  return dated(
    {
      ...unadjusted,
      ...{ kind: rule.kind, ruleVersion: rule.version, startedAt: since, doneUntil: since },
      ...{ dueOn: '', dueAt: since, provisional: false, nextStepAt: null },
    },
    rule,
    calendar,
  );
}

function stopped(clock: RunningClock, rule: ClockRule, at: Date, calendar: WorkCalendar): StoppedClock {
  // A clock that stands still has no date to miss.
  if (openPause(clock)) return { kind: clock.kind, nextStepAt: null };
  return { kind: clock.kind, nextStepAt: nextOf(clock, at, rule, calendar)?.at.toISOString() ?? null };
}

interface Change {
  readonly at: Date;
  readonly askedBy: PausedBy | null;
  readonly extendBy: number;
  readonly pausing: boolean;
}

/** The same object when nothing changes. What has run out neither pauses nor is extended. */
function adjusted(clock: RunningClock, { at, askedBy, extendBy, pausing }: Change): RunningClock {
  const open = openPause(clock);
  // Done until now: a reminder whose morning fell into the pause would come too late to be true.
  if (open && !pausing) return { ...clock, pauses: ended(clock.pauses, at), doneUntil: at.toISOString() };
  if (!open && Date.parse(clock.dueAt) <= at.getTime()) return clock;
  if (!open && pausing && askedBy)
    return { ...clock, pauses: [...clock.pauses, { from: at.toISOString(), to: null, by: askedBy }] };
  if (extendBy > 0 && clock.kind === 'response') return { ...clock, extendedBy: clock.extendedBy + extendBy };
  return clock;
}

function ended(pauses: readonly Pause[], at: Date): Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at.toISOString() } : pause));
}

/** With its date; a clock that stands still keeps the one that it had. */
function dated(clock: RunningClock, rule: ClockRule, calendar: WorkCalendar): RunningClock {
  if (openPause(clock) && clock.dueOn !== '') return { ...clock, nextStepAt: null };
  const { dueOn, dueAt, provisional } = computeDeadline(rule, new Date(clock.startedAt), calendar, clock);
  return planned({ ...clock, dueOn, dueAt: dueAt.toISOString(), provisional }, rule, calendar);
}

function planned(clock: RunningClock, rule: ClockRule, calendar: WorkCalendar): RunningClock {
  if (openPause(clock)) return { ...clock, nextStepAt: null };
  return { ...clock, nextStepAt: nextOf(clock, null, rule, calendar)?.at.toISOString() ?? null };
}
