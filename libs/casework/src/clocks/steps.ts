import type { WorkCalendar } from './calendar';
import { addDays, type LegalDate, legalDateOf, startOfDay } from './legal-date';
import { escalationSteps, type StepPlan } from './rules';

/** What a clock does by itself when it runs out, and after. */
export const clockMilestones = ['breach', 'lapse', ...escalationSteps] as const;
export type ClockMilestone = (typeof clockMilestones)[number];

/** A step: a milestone, or the reminder so many units before the deadline. */
export type ClockStepName = ClockMilestone | `reminder:${number}`;

export interface PlannedStep {
  readonly step: ClockStepName;
  /** Its true instant, whenever it comes to be carried out. */
  readonly at: Date;
}

/** How far an overdue clock has climbed. */
export const dueStages = ['overdue', 'urged', 'supervised', 'notice_candidate'] as const;
export type DueStage = (typeof dueStages)[number];
export const stageOf: Partial<Record<ClockStepName, DueStage>> = {
  breach: 'overdue',
  urge: 'urged',
  supervise: 'supervised',
  notice_candidate: 'notice_candidate',
};

/** Steps of whole days are taken when people come to work. House rule. */
const morning = 9 * 3_600_000;
const hour = 3_600_000;

export interface DatedClock {
  readonly startedAt: Date;
  readonly dueOn: LegalDate;
  readonly dueAt: Date;
}

/**
 * All steps of a clock in the order of their true instants. Reminders that would lie before the start, or on its day,
 * are left out; a breach is at the very instant at which the clock runs out; later steps are on the morning of the n-th
 * working day after. Source: product.md, "Clocks".
 */
export function plannedSteps(term: StepPlan, clock: DatedClock, calendar: WorkCalendar): PlannedStep[] {
  const reminders = term.reminders
    .map((before): PlannedStep => ({
      step: `reminder:${before}`,
      at: reminderAt(before, term, clock, calendar),
    }))
    .filter(({ at }) => isAfterReceipt(at, term, clock) && at < clock.dueAt);
  const later = term.escalations.map(({ step, after }): PlannedStep => ({
    step,
    at: morningOf(workdaysFrom(clock.dueOn, after, calendar)),
  }));
  const ending: PlannedStep = { step: term.onExpiry, at: clock.dueAt };
  return [...reminders, ending, ...later].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * The first step after `until`, the instant up to which all is done. Of a clock that has stopped only the breach is
 * still owed: it is never lost because an answer came before anybody had looked.
 */
export function nextStep(
  term: StepPlan,
  clock: DatedClock & { readonly stoppedAt: Date | null },
  until: Date,
  calendar: WorkCalendar,
): PlannedStep | null {
  const { stoppedAt } = clock;
  const owed = plannedSteps(term, clock, calendar).filter(({ at }) => at > until);
  if (stoppedAt === null) return owed[0] ?? null;
  return owed.find(({ step, at }) => step === 'breach' && at <= stoppedAt) ?? null;
}

/** On the receipt day itself there is nothing to be reminded of. */
function isAfterReceipt(at: Date, { unit }: StepPlan, { startedAt }: DatedClock): boolean {
  return unit === 'hour' ? at > startedAt : legalDateOf(at) > legalDateOf(startedAt);
}

function reminderAt(
  before: number,
  { unit }: StepPlan,
  { dueOn, dueAt }: DatedClock,
  calendar: WorkCalendar,
): Date {
  if (unit === 'hour') return new Date(dueAt.getTime() - before * hour);
  return morningOf(
    unit === 'calendar_day' ? addDays(dueOn, -before) : workdaysFrom(dueOn, -before, calendar),
  );
}

function morningOf(day: LegalDate): Date {
  return new Date(startOfDay(day).getTime() + morning);
}

/** The n-th workday after a day; before it when negative. */
export function workdaysFrom(from: LegalDate, workdays: number, calendar: WorkCalendar): LegalDate {
  const direction = Math.sign(workdays);
  let day = from;
  for (let left = Math.abs(workdays); left > 0;) {
    day = addDays(day, direction);
    if (calendar.isWorkday(day)) left -= 1;
  }
  return day;
}
