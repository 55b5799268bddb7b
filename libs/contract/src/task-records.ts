import { dueStages, itemOrigins, scenes, states, taskActions, taskStates } from '@hutong/casework';
import { z } from 'zod';
import { clock } from './complaint';
import {
  campaignRef,
  keptRetest,
  ledgerDue,
  ledgerEvent,
  ledgerFile,
  ledgerHead,
  namedOrganisation,
  namedPerson,
  scope,
} from './ledger';
import { bilingual, id, legalDay } from './primitives';

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
