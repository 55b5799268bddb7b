import { dueStages, itemOrigins, linkTypes, scenes, taskStates } from '@hutong/casework';
import { z } from 'zod';
import { namedOrganisation } from './ledger';
import { pageQuery, wordList } from './list';
import { id, legalDay, slug, text } from './primitives';
import { taskSummary } from './task-records';

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
  submitted: wordList(['on_time', 'late']).optional(),
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
