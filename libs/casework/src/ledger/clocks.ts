import { isProvisional, type WorkCalendar } from '../clocks/calendar';
import { computeDeadline } from '../clocks/deadline';
import { addDays, type LegalDate, legalDateOf, startOfDay } from '../clocks/legal-date';
import { isSameInstant, ruleOf } from '../clocks/case-clocks';
import {
  type ClockTerm,
  type LedgerClockKind,
  type LedgerClockRule,
  type LedgerEventName,
  newestRules,
} from '../clocks/rules';
import { nextStep, type PlannedStep } from '../clocks/steps';

/** What counting goes by on the ledger: every version of its rules, and the declared days. */
export interface LedgerBasis {
  readonly rules: readonly LedgerClockRule[];
  readonly calendar: WorkCalendar;
}

/** A clock of a record that has not stopped. Instants are ISO text. */
export interface LedgerClock {
  readonly kind: LedgerClockKind;
  /** Of a milestone's clock: whose it is. */
  readonly milestoneId: string | null;
  readonly ruleVersion: number;
  readonly startedAt: string;
  readonly dueOn: LegalDate;
  readonly dueAt: string;
  readonly provisional: boolean;
  readonly doneUntil: string;
  readonly nextStepAt: string | null;
}

export interface DatedMilestone {
  readonly id: string;
  readonly dueOn: LegalDate;
}

/** What happens to a record, as far as clocks care. */
export interface LedgerClockEvent {
  readonly event: LedgerEventName;
  readonly at: Date;
  /** Where the record names the date: of the whole, and of its milestones. */
  readonly dueOn?: LegalDate | null;
  readonly milestones?: readonly DatedMilestone[];
  /** Milestones that are reached by it. */
  readonly reached?: readonly string[];
  /** Of a re-test: the clock that it answers; null for one in between. */
  readonly answers?: LedgerClockKind | null;
}

export interface LedgerClockWork {
  readonly stop: readonly Pick<LedgerClock, 'kind' | 'milestoneId' | 'nextStepAt'>[];
  /** Clocks that go on with another date. */
  readonly change: readonly LedgerClock[];
  readonly start: readonly LedgerClock[];
  readonly running: readonly LedgerClock[];
}

/** What an event does to the clocks of a record. Stop first, then change and start. */
export function ledgerClockWork(
  event: LedgerClockEvent,
  running: readonly LedgerClock[],
  basis: LedgerBasis,
): LedgerClockWork {
  const stop = running
    .filter((clock) => isStopped(clock, event, ruleOf(clock, basis.rules)))
    .map((clock) => stopped(clock, event.at, basis));
  const left = running.filter(
    (clock) =>
      !stop.some(({ kind, milestoneId }) => kind === clock.kind && milestoneId === clock.milestoneId),
  );
  const change = left.flatMap((clock) => {
    const dueOn = event.event === 'grantExtension' && clock.kind === 'task_due' ? event.dueOn : null;
    return dueOn ? [planned({ ...clock, ...dated(dueOn, basis.calendar) }, basis)] : [];
  });
  const goOn = left.map((clock) => change.find((one) => isSame(one, clock)) ?? clock);
  const start = startingLedgerRules(event.event, basis.rules, legalDateOf(event.at))
    .flatMap((rule) => started(rule, event, basis))
    .filter((clock) => goOn.every((one) => !isSame(one, clock)));
  return { stop, change, start, running: [...goOn, ...start] };
}

/** The rules that start clocks on an event on a day, each in the version that is valid then. */
export function startingLedgerRules(
  event: LedgerEventName,
  rules: readonly LedgerClockRule[],
  on: LegalDate,
): LedgerClockRule[] {
  return newestRules(rules, on).filter(({ startsOn }) => startsOn.includes(event));
}

/** What a clock does next. Of a stopped one that may still be the breach that it owes. */
export function nextOfLedger(
  { kind, ruleVersion, startedAt, dueOn, dueAt, doneUntil }: LedgerClock,
  stoppedAt: Date | null,
  { rules, calendar }: LedgerBasis,
): PlannedStep | null {
  const dates = { startedAt: new Date(startedAt), dueOn, dueAt: new Date(dueAt), stoppedAt };
  return nextStep(ruleOf({ kind, ruleVersion }, rules), dates, new Date(doneUntil), calendar);
}

/** The clock after the steps up to `doneUntil` have been carried out. */
export function steppedLedger(clock: LedgerClock, doneUntil: Date, basis: LedgerBasis): LedgerClock {
  return planned({ ...clock, doneUntil: doneUntil.toISOString() }, basis);
}

/**
 * A clock after the calendar was corrected; the same object when nothing moves, or when it has run out by either. A date
 * that the record names stays; it may be settled.
 */
export function recountedLedger(clock: LedgerClock, basis: LedgerBasis, now: Date): LedgerClock {
  if (Date.parse(clock.dueAt) <= now.getTime()) return clock;
  const { amount, ...rule } = ruleOf(clock, basis.rules);
  const date =
    amount === null
      ? { provisional: isProvisional(clock.dueOn, basis.calendar) }
      : counted({ ...rule, amount }, new Date(clock.startedAt), basis.calendar);
  const next = planned({ ...clock, ...date }, basis);
  if (Date.parse(next.dueAt) <= now.getTime()) return clock;
  const same = isSameInstant(next.dueAt, clock.dueAt) && next.provisional === clock.provisional;
  return same && isSameInstant(next.nextStepAt, clock.nextStepAt) ? clock : next;
}

/** The clock to show for a record: the next that runs out. */
export function nearestClock(running: readonly LedgerClock[]): LedgerClock | null {
  return running.reduce<LedgerClock | null>(
    (nearest, clock) => (nearest && Date.parse(nearest.dueAt) <= Date.parse(clock.dueAt) ? nearest : clock),
    null,
  );
}

/** The re-test that is due next; null when none is scheduled. */
export function nextRetest(running: readonly Pick<LedgerClock, 'kind' | 'dueAt'>[]): LedgerClockKind | null {
  const scheduled = running.filter(({ kind }) => kind.startsWith('retest_'));
  return scheduled.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))[0]?.kind ?? null;
}

function isStopped(
  clock: LedgerClock,
  { event, reached = [], answers = null }: LedgerClockEvent,
  rule: LedgerClockRule,
): boolean {
  if (!rule.stopsOn.includes(event)) return false;
  if (event === 'reportProgress') return clock.milestoneId !== null && reached.includes(clock.milestoneId);
  return event !== 'recordRetest' || clock.kind === answers;
}

function started(
  rule: LedgerClockRule,
  { at, dueOn, milestones = [] }: LedgerClockEvent,
  basis: LedgerBasis,
): LedgerClock[] {
  const since = at.toISOString();
  const base = {
    kind: rule.kind,
    milestoneId: null,
    ruleVersion: rule.version,
    startedAt: since,
    doneUntil: since,
  };
  const begun = (rest: Dated, milestoneId: string | null = null) =>
    planned({ ...base, ...rest, milestoneId, nextStepAt: null }, basis);
  if (rule.kind === 'task_milestone')
    return milestones.map(({ id, dueOn: on }) => begun(dated(on, basis.calendar), id));
  const { amount } = rule;
  // A date that has passed already makes nobody late.
  if (amount === null) return dueOn && dueOn >= legalDateOf(at) ? [begun(dated(dueOn, basis.calendar))] : [];
  return [begun(counted({ ...rule, amount }, at, basis.calendar))];
}

type Dated = Pick<LedgerClock, 'dueOn' | 'dueAt' | 'provisional'>;

/** The date of a clock whose rule says how long it runs. */
function counted(term: ClockTerm, startedAt: Date, calendar: WorkCalendar): Dated {
  const { dueOn, dueAt, provisional } = computeDeadline(term, startedAt, calendar);
  return { dueOn, dueAt: dueAt.toISOString(), provisional };
}

/** A date that somebody named is the date: no rolling forward, late only the next day. */
function dated(dueOn: LegalDate, calendar: WorkCalendar): Dated {
  return {
    dueOn,
    dueAt: startOfDay(addDays(dueOn, 1)).toISOString(),
    provisional: isProvisional(dueOn, calendar),
  };
}

function stopped(clock: LedgerClock, at: Date, basis: LedgerBasis) {
  const next = nextOfLedger(clock, at, basis);
  return { kind: clock.kind, milestoneId: clock.milestoneId, nextStepAt: next?.at.toISOString() ?? null };
}

function planned(clock: LedgerClock, basis: LedgerBasis): LedgerClock {
  return { ...clock, nextStepAt: nextOfLedger(clock, null, basis)?.at.toISOString() ?? null };
}

const isSame = (a: LedgerClock, b: LedgerClock): boolean =>
  a.kind === b.kind && a.milestoneId === b.milestoneId;
