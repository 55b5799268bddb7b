import { itemOrigins, scenes } from '@hutong/casework';
import { z } from 'zod';
import { evidenceClaims, ledgerStep, reason, writeRetest, writeScope } from './ledger';
import { id, legalDay, requiredText, slug, text } from './primitives';

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
