import { dueStages, itemOrigins, linkTypes, scenes, states, taskActions, taskStates } from '@hutong/casework';
import { z } from 'zod';
import { clock } from './complaint';
import {
  campaignRef,
  evidenceClaims,
  keptRetest,
  ledgerDue,
  ledgerEvent,
  ledgerFile,
  ledgerHead,
  ledgerStep,
  namedOrganisation,
  namedPerson,
  reason,
  scope,
  writeRetest,
  writeScope,
} from './ledger';
import { pageQuery, wordList } from './list';
import { bilingual, id, legalDay, requiredText, slug, text } from './primitives';

const writeMilestone = z.strictObject({ title: requiredText(120, 2), dueOn: legalDay });
const order = {
  title: requiredText(120, 2),
  demand: requiredText(5_000, 5).describe('What the platform must achieve'),
  dueOn: legalDay,
  milestones: z.array(writeMilestone).max(12).optional(),
};
const place = {
  campaign: id,
  scenario: id.nullish().describe('A scenario (or problem) of the campaign'),
  ...writeScope,
};

/** A new item of the ledger for one platform: listed only, or drafted as an order at once. */
export const writeTask = z
  .discriminatedUnion('as', [
    z.strictObject({
      as: z.literal('listed'),
      platform: slug,
      origin: z.enum(itemOrigins),
      title: requiredText(120, 2),
      demand: text(5_000).optional(),
      ...place,
      files: evidenceClaims,
    }),
    z.strictObject({
      as: z.literal('draft'),
      platform: slug,
      origin: z.enum(itemOrigins),
      ...order,
      ...place,
      complaints: z.array(id).max(500).optional().describe('Complaints about this platform that it answers'),
      commitment: id.optional().describe('The commitment that it came from'),
      files: evidenceClaims,
    }),
  ])
  .meta({ id: 'WriteTask' });
export type WriteTask = z.output<typeof writeTask>;
export type WriteTaskInput = z.input<typeof writeTask>;

export const taskTransition = z
  .discriminatedUnion('action', [
    ledgerStep('draft', { ...order, ...writeScope, scenario: id.nullish() }),
    ledgerStep('revise', { ...order, ...writeScope, scenario: id.nullish() }),
    ledgerStep('issue', { reason: text(2_000).optional().describe('Needed when due after the campaign') }),
    ledgerStep('acknowledge', {
      plan: requiredText(5_000, 5),
      milestones: z
        .array(writeMilestone)
        .min(1)
        .max(12)
        .describe('Step by step; in the order of their dates'),
      files: evidenceClaims,
    }),
    ledgerStep('reportProgress', {
      percent: z.number().int().min(0).max(100),
      text: requiredText(5_000, 5),
      reached: z.array(id).max(12).optional().describe('Milestones that are reached'),
      files: evidenceClaims,
    }),
    ledgerStep('submit', {
      text: requiredText(5_000, 5).describe('What was done'),
      scenes: z.array(z.enum(scenes)).min(1).max(scenes.length),
      clientVersions: requiredText(200),
      before: evidenceClaims.describe('Files that show how it was'),
      after: evidenceClaims.describe('Files that show how it is now'),
    }),
    ledgerStep('verify', { retests: z.array(writeRetest).min(1).max(10) }),
    ledgerStep('strikeOff', {}),
    ledgerStep('return', { ...reason, dueOn: legalDay }),
    ledgerStep('requestExtension', { ...reason, dueOn: legalDay }),
    ledgerStep('grantExtension', { ...reason, dueOn: legalDay }),
    ledgerStep('declineExtension', reason),
    ledgerStep('recordRetest', {
      retest: writeRetest,
      spot: z
        .boolean()
        .optional()
        .describe('true: one in between; else it answers the re-test that is due next'),
    }),
    ledgerStep('reopen', { ...reason, dueOn: legalDay }),
    ledgerStep('carryOver', {
      ...reason,
      campaign: id.optional().describe('Where it goes on: a campaign that has not closed'),
    }),
    ledgerStep('cancel', reason),
  ])
  .meta({ id: 'TaskTransition' });
export type TaskTransition = z.output<typeof taskTransition>;
export type TaskTransitionInput = z.input<typeof taskTransition>;

/** A line of the ledger. */
export const taskSummary = z
  .object({
    ...ledgerHead,
    state: z.enum(taskStates),
    campaign: campaignRef,
    platform: namedOrganisation,
    scenario: z.object({ id, name: bilingual }).nullable(),
    scope,
    origin: z.enum(itemOrigins),
    progress: z.number().int(),
    due: ledgerDue.nullable().describe('The clock that runs out next'),
    orderedDueOn: legalDay.nullable().describe('The date in the order, as extended'),
    stage: z.enum(dueStages).nullable().describe('How far the most overdue clock has climbed'),
    milestones: z.object({ reached: z.number().int(), all: z.number().int() }),
    complaints: z.number().int().describe('Linked, that the asker sees'),
    evidence: z.number().int().describe('Files'),
    extensionAskedOn: legalDay.nullable().describe('The date asked for, while nobody has decided'),
    issuedAt: z.string().nullable(),
    submittedAt: z.string().nullable(),
    submittedLate: z.boolean().nullable(),
    verified: z.boolean(),
    struckOffAt: z.string().nullable(),
    assignee: namedPerson.nullable().describe('On the side of the asker'),
  })
  .meta({ id: 'TaskSummary' });
export type TaskSummary = z.infer<typeof taskSummary>;

export const milestone = z
  .object({
    id,
    title: z.string(),
    dueOn: legalDay,
    reachedAt: z.string().nullable(),
    overdue: z.boolean(),
    namedIn: z.enum(['order', 'plan']),
  })
  .meta({ id: 'Milestone' });
export const taskReport = z
  .object({
    round: z.number().int(),
    at: z.string(),
    author: namedPerson.nullable(),
    text: z.string(),
    scenes: z.array(z.enum(scenes)),
    clientVersions: z.string(),
    before: z.array(ledgerFile),
    after: z.array(ledgerFile),
  })
  .meta({ id: 'TaskReport' });
export const letterRef = z
  .object({ id, number: z.string(), kind: z.string(), issuedAt: z.string() })
  .meta({ id: 'LetterRef' });

/** A task as one of its parties may see it, with the actions that are offered to the asker now. */
export const taskRecord = taskSummary
  .extend({
    side: z.enum(['respondent', 'regulator']),
    actions: z.array(z.enum(taskActions)),
    demand: z.string(),
    plan: z.string().nullable(),
    extensions: z.number().int().describe('Asked for so far; two at most'),
    timesReturned: z.number().int(),
    timesReopened: z.number().int(),
    verifiedBy: namedPerson.nullable().describe('Somebody else must strike it off'),
    nextRetest: z
      .string()
      .nullable()
      .describe('The re-test that is due next: retest_7, retest_30, retest_90'),
    source: z.object({ id, kind: z.string(), number: z.string() }).nullable(),
    carriedFrom: z.object({ id, number: z.string() }).nullable(),
    milestonePlan: z.array(milestone),
    reports: z.array(taskReport),
    retests: z.array(keptRetest),
    linked: z
      .array(
        z.object({
          id,
          caseNumber: z.string(),
          domain: z.string(),
          state: z.enum(states),
          settled: z.boolean(),
        }),
      )
      .describe('The newest 100 complaints; all: GET /complaints?task={id}'),
    letters: z.array(letterRef),
    clocks: z.array(clock.extend({ milestoneId: id.nullable() })),
    timeline: z.array(ledgerEvent),
  })
  .meta({ id: 'TaskRecord' });
export type TaskRecord = z.infer<typeof taskRecord>;

export const taskSorts = ['due', '-due', 'opened', '-opened', 'updated', '-updated'] as const;
/** What somebody has to decide. */
export const taskDecisions = ['issue', 'extension', 'verify', 'strikeOff', 'retest', 'order'] as const;
export const taskFilters = z.object({
  campaign: id.optional(),
  state: wordList(taskStates).optional(),
  open: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: neither struck off nor carried over nor cancelled'),
  platform: slug.optional(),
  scenario: id.optional().describe('An aspect, problem or scenario: everything under it'),
  origin: z.enum(itemOrigins).optional(),
  scene: z.enum(scenes).optional(),
  target: slug.optional(),
  linkType: z.enum(linkTypes).optional(),
  due: z.enum(['overdue', 'today', 'week']).optional(),
  stage: z.enum(dueStages).optional(),
  decision: z.enum(taskDecisions).optional().describe('Waits for this decision'),
  submitted: z.enum(['on_time', 'late']).optional(),
  assigned: z.union([z.enum(['me', 'none']), id]).optional(),
  openedFrom: legalDay.optional(),
  openedTo: legalDay.optional(),
  struckOffFrom: legalDay.optional(),
  struckOffTo: legalDay.optional(),
  complaint: id.optional().describe('Linked with this complaint'),
  q: text(100).optional().describe('Number, title, demand; two characters are enough'),
});
export type TaskFilters = z.output<typeof taskFilters>;
export const taskQuery = taskFilters.extend({
  ...pageQuery.shape,
  sort: z.enum(taskSorts).default('due'),
  count: z.enum(['true', 'false']).optional().describe('true: count too, exact up to 1,000'),
});
export type TaskQuery = z.output<typeof taskQuery>;

/** The board: a column for each state; each number is the length of the list of its query. */
export const taskBoard = z
  .object({
    columns: z.array(
      z.object({
        state: z.enum(taskStates),
        value: z.number().int(),
        overdue: z.number().int(),
        items: z.array(taskSummary).describe('The first twenty, nearest due first'),
      }),
    ),
  })
  .meta({ id: 'TaskBoard' });
export type TaskBoard = z.infer<typeof taskBoard>;

/** The ledger over the campaign, for a chart of bars: at most 500 lines, nearest due first. */
export const taskTimeline = z
  .object({
    startsOn: legalDay,
    endsOn: legalDay,
    today: legalDay,
    phases: z.array(z.object({ kind: z.string(), startsOn: legalDay, endsOn: legalDay })),
    moments: z.array(z.object({ on: legalDay, zh: z.string(), en: z.string() })),
    more: z.boolean().describe('There are further lines: filter'),
    lines: z.array(
      z.object({
        id,
        number: z.string(),
        title: z.string(),
        platform: namedOrganisation,
        state: z.enum(taskStates),
        openedOn: legalDay,
        issuedOn: legalDay.nullable(),
        dueOn: legalDay.nullable(),
        endedOn: legalDay.nullable(),
        overdue: z.boolean(),
        progress: z.number().int(),
        milestones: z.array(z.object({ title: z.string(), dueOn: legalDay, reached: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'TaskTimeline' });
export type TaskTimeline = z.infer<typeof taskTimeline>;
export const taskTimelineQuery = taskFilters.extend({ campaign: id });

export const linkComplaints = z
  .strictObject({ complaints: z.array(id).min(1).max(500) })
  .meta({ id: 'LinkComplaints' });
export const assignTask = z
  .strictObject({ person: id.nullable().describe('Of the asker’s own side; null: nobody') })
  .meta({ id: 'AssignTask' });

/** Work on up to 500 tasks: each line for itself, with its own letter; one failure stops no other. */
export const writeTaskBatch = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('order'),
      platforms: z.array(slug).min(1).max(500).describe('One new draft for each'),
      origin: z.enum(itemOrigins),
      ...order,
      ...place,
    }),
    z.strictObject({
      kind: z.literal('draft'),
      tasks: z.array(id).min(1).max(500).describe('Listed items'),
      dueOn: legalDay,
      demand: requiredText(5_000, 5).optional().describe('Absent: what the item itself says'),
    }),
    z.strictObject({
      kind: z.literal('issue'),
      tasks: z.array(id).min(1).max(500).describe('Drafts'),
      reason: text(2_000).optional(),
    }),
  ])
  .meta({ id: 'WriteTaskBatch' });
export type WriteTaskBatch = z.output<typeof writeTaskBatch>;
export const taskBatch = z
  .object({
    id,
    kind: z.enum(['order', 'draft', 'issue']),
    state: z.enum(['running', 'finished', 'cancelled']),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    total: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
    failures: z
      .array(
        z.object({
          line: z.number().int(),
          label: z.string().describe('Number or platform'),
          taskId: id.nullable(),
          happened: z.string(),
          next: z.string(),
        }),
      )
      .describe('In the language of the request'),
    tasks: z.array(id).describe('Those that were done, in their order'),
  })
  .meta({ id: 'TaskBatch' });
export type TaskBatch = z.infer<typeof taskBatch>;
