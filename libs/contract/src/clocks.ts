import {
  clockKinds,
  clockMilestones,
  clockUnits,
  complaintClocks,
  dayCounts,
  dayReasons,
  dueStages,
  readingSides,
} from '@hutong/casework';
import { z } from 'zod';
import { bilingual, id, instant, legalDay, slug } from './primitives';
import { pageQuery } from './list';

export const dayStep = z.object({
  day: legalDay,
  count: z.enum(dayCounts),
  why: z.enum(dayReasons),
  name: bilingual.optional().describe('Of a declared day: the holiday it belongs to'),
  gazette: z.string().optional().describe('The notice that declared it'),
  by: z.enum(['regulator', 'respondent']).optional().describe('Of a paused day: whose question'),
  extension: z.literal(true).optional().describe('Counted only because more time was granted'),
});

/** Why something is due when it is: rule and version, and every day, one by one. */
export const explanation = z
  .object({
    rule: z.object({
      kind: z.enum(clockKinds),
      version: z.number().int(),
      amount: z.number().int().nullable().describe('Null: the record names the date'),
      unit: z.enum(clockUnits),
      basis: bilingual,
      validFrom: legalDay,
    }),
    startedAt: z.string(),
    dueOn: legalDay.nullable().describe('Null while the clock stands still'),
    dueAt: z.string().nullable().describe('From this instant on it is late'),
    provisional: z.boolean(),
    undeclaredYears: z
      .array(z.number().int())
      .describe('Counted although nobody has declared their days yet'),
    extendedBy: z.number().int(),
    pauses: z.array(
      z.object({ from: z.string(), to: z.string().nullable(), by: z.enum(['regulator', 'respondent']) }),
    ),
    left: z.number().nullable().describe('Of a clock that stands still: units that are left'),
    steps: z.array(dayStep).describe('Day by day from the receipt day; empty for clocks that run in hours'),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof explanation>;

/** What a clock has done by itself. */
export const clockStep = z.object({
  step: z.union([z.enum(clockMilestones), z.templateLiteral(['reminder:', z.number().int()])]),
  at: z.string().describe('Its true instant'),
  recordedAt: z.string().describe('When it was carried out; later than `at` when nobody was awake'),
});
export type ClockStepShape = z.infer<typeof clockStep>;

/** A clock of a case, as whoever sees the case may see it. */
export const deadline = z
  .object({
    id: z.string(),
    clock: z.enum(clockKinds),
    subject: z.object({
      kind: z.enum(['complaint', 'task', 'commitment']),
      id,
      number: z.string(),
      title: z.string().describe('What it is about: the domain of a complaint, the title of the others'),
      state: z.string().describe('A word of states, taskStates or commitmentStates'),
      part: z.string().nullable().describe('Of a milestone: its title'),
    }),
    owedBy: z.enum(readingSides),
    respondent: z.object({ slug: z.string(), name: bilingual }).nullable(),
    assignee: z.object({ id, name: z.string() }).nullable().describe('On the side of the asker'),
    startedAt: z.string(),
    dueOn: legalDay,
    dueAt: z.string(),
    provisional: z.boolean(),
    paused: z.boolean(),
    stoppedAt: z.string().nullable(),
    extendedBy: z.number().int(),
    stage: z.enum(dueStages).nullable().describe('How far an overdue clock has climbed; null before'),
    ruleVersion: z.number().int(),
  })
  .meta({ id: 'Deadline' });
export type DeadlineShape = z.infer<typeof deadline>;

/** One deadline with everything that explains it. */
export const explainedDeadline = deadline
  .extend({ explanation, done: z.array(clockStep), ahead: z.array(clockStep.omit({ recordedAt: true })) })
  .meta({ id: 'ExplainedDeadline' });
export type ExplainedDeadline = z.infer<typeof explainedDeadline>;

export const deadlineFilters = z.object({
  window: z
    .enum(['overdue', 'today', 'week', 'later', 'paused'])
    .optional()
    .describe('week: from tomorrow through the seventh day from today'),
  stage: z.enum(dueStages).optional(),
  clock: z.enum(clockKinds).optional(),
  subject: z.enum(['complaint', 'ledger']).optional().describe('Absent: both'),
  owed: z
    .enum(['ours', 'platforms', 'all'])
    .default('ours')
    .describe('ours: what the asker’s side owes; platforms: what a platform owes'),
  assigned: z.enum(['me', 'none']).optional(),
  respondent: slug.optional(),
  dueFrom: legalDay.optional(),
  dueTo: legalDay.optional(),
});
/** Running deadlines, the nearest first. */
export const deadlineQuery = deadlineFilters.extend({
  limit: pageQuery.shape.limit,
  cursor: pageQuery.shape.cursor,
});
export type DeadlineQuery = z.output<typeof deadlineQuery>;

/** The board: a number for each column; each is the length of the list that its query answers. */
export const dueBoard = z
  .object({
    today: legalDay,
    columns: z.array(
      z.object({
        key: z.enum(['today', 'week', 'later', 'paused', ...dueStages]),
        value: z.number().int(),
        exact: z.boolean(),
        query: z.record(z.string(), z.string()),
      }),
    ),
  })
  .meta({ id: 'DueBoard' });
export type DueBoard = z.infer<typeof dueBoard>;
export const boardQuery = deadlineFilters.pick({
  owed: true,
  assigned: true,
  clock: true,
  subject: true,
  respondent: true,
});
export type BoardQuery = z.output<typeof boardQuery>;

/** Deadlines per day of a month, for the calendar. */
export const dueDaysQuery = boardQuery.extend({ from: legalDay, to: legalDay });
export type DueDaysQuery = z.output<typeof dueDaysQuery>;
export const dueDays = z
  .object({ days: z.array(z.object({ day: legalDay, value: z.number().int(), overdue: z.number().int() })) })
  .meta({ id: 'DueDays' });
export type DueDays = z.infer<typeof dueDays>;

/** The public calculator: filed (or forwarded, asked, returned) then, due when, and why. */
export const calculationQuery = z.object({
  clock: z.enum(complaintClocks).default('response'),
  startedOn: legalDay.optional(),
  startedAt: instant.optional().describe('Instead of `startedOn`, for clocks that run in hours'),
});
export type CalculationQuery = z.output<typeof calculationQuery>;

/** A secret address from which a calendar program reads one person's deadlines (RFC 5545). */
export const calendarFeed = z
  .object({
    active: z.boolean(),
    createdAt: z.string().nullable(),
    lastReadAt: z.string().nullable(),
    address: z.string().nullable().describe('Shown once, when it is made'),
  })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof calendarFeed>;

/** What time it is for the portal. Moved forward only in a demo. */
export const portalTime = z
  .object({ now: z.string(), today: legalDay, movedByMs: z.number(), movable: z.boolean() })
  .meta({ id: 'PortalTime' });
export type PortalTime = z.infer<typeof portalTime>;
/** Moves the day of a demo forward: by days, or to the next working day. */
export const moveTime = z
  .strictObject({
    forward: z.union([
      z.strictObject({ days: z.number().int().min(1).max(90) }),
      z.strictObject({ workingDays: z.number().int().min(1).max(30) }),
      z.strictObject({ hours: z.number().int().min(1).max(72) }),
    ]),
  })
  .meta({ id: 'MoveTime' });
export type MoveTime = z.output<typeof moveTime>;
