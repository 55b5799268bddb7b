import {
  cellStates,
  commitmentActions,
  commitmentStates,
  keepings,
  linkTypes,
  scenes,
} from '@hutong/casework';
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
  reason,
  scope,
  writeRetest,
  writeScope,
} from './ledger';
import { pageQuery, wordList } from './list';
import { bilingual, id, legalDay, requiredText, slug, text, webAddress } from './primitives';

const promised = {
  promise: z.strictObject({ zh: requiredText(500, 5), en: requiredText(500, 5) }),
  source: requiredText(500, 2).describe('Where it was said: statement, hearing, letter'),
  sourceUrl: webAddress.nullish(),
  announcedOn: legalDay,
  promisedOn: legalDay.nullish().describe('By when; none: no date was promised'),
  promises: z.enum(cellStates).describe('The state of the relation that is promised'),
  ...writeScope,
};
/** A commitment as an officer records it, or a platform’s lead reports one of their own. */
export const writeCommitment = z
  .strictObject({
    platform: slug.optional().describe('Of a platform’s people: their own, whatever is sent'),
    campaign: id.nullish(),
    ...promised,
    files: evidenceClaims,
  })
  .meta({ id: 'WriteCommitment' });
export type WriteCommitment = z.output<typeof writeCommitment>;

export const commitmentTransition = z
  .discriminatedUnion('action', [
    ledgerStep('revise', promised),
    ledgerStep('publish', {}),
    ledgerStep('withhold', reason),
    ledgerStep('reportPilot', { sinceOn: legalDay, ...reason, files: evidenceClaims }),
    ledgerStep('reportRollout', { sinceOn: legalDay, ...reason, files: evidenceClaims }),
    ledgerStep('verify', { retests: z.array(writeRetest).min(1).max(10) }),
    ledgerStep('reject', reason),
    ledgerStep('regress', { ...reason, retest: writeRetest.optional() }),
  ])
  .meta({ id: 'CommitmentTransition' });
export type CommitmentTransition = z.output<typeof commitmentTransition>;

export const commitmentSummary = z
  .object({
    ...ledgerHead,
    state: z.enum(commitmentStates),
    keeping: z.enum(keepings),
    platform: namedOrganisation,
    campaign: campaignRef.nullable(),
    promise: bilingual,
    scope,
    promises: z.enum(cellStates),
    announcedOn: legalDay,
    promisedOn: legalDay.nullable(),
    rolledOutOn: legalDay.nullable(),
    published: z.boolean(),
    due: ledgerDue.nullable(),
  })
  .meta({ id: 'CommitmentSummary' });
export type CommitmentSummary = z.infer<typeof commitmentSummary>;

/** To other platforms a published commitment shows neither history nor files. */
export const commitmentRecord = commitmentSummary
  .extend({
    source: z.string(),
    sourceUrl: z.string().nullable(),
    pilotingSinceOn: legalDay.nullable(),
    verifiedAt: z.string().nullable(),
    openComplaints: z
      .number()
      .int()
      .nullable()
      .describe('About its scope; for the regulator and the platform'),
    complaintQuery: z.record(z.string(), z.string()),
    tasks: z.array(z.object({ id, number: z.string(), title: z.string(), state: z.string() })),
    retests: z.array(keptRetest),
    files: z.array(ledgerFile),
    clocks: z.array(clock),
    actions: z.array(z.enum(commitmentActions)),
    timeline: z.array(ledgerEvent),
  })
  .meta({ id: 'CommitmentRecord' });
export type CommitmentRecord = z.infer<typeof commitmentRecord>;

export const commitmentSorts = ['due', '-due', 'announced', '-announced', 'updated', '-updated'] as const;
export const commitmentFilters = z.object({
  campaign: id.optional(),
  platform: slug.optional(),
  state: wordList(commitmentStates).optional(),
  keeping: z.enum(keepings).optional(),
  scene: z.enum(scenes).optional(),
  linkType: z.enum(linkTypes).optional(),
  target: slug.optional(),
  published: z.enum(['true', 'false']).optional(),
  due: z.enum(['overdue', 'today', 'week']).optional(),
  q: text(100).optional(),
});
export const commitmentQuery = commitmentFilters.extend({
  ...pageQuery.shape,
  sort: z.enum(commitmentSorts).default('-announced'),
  count: z.enum(['true', 'false']).optional(),
});
export type CommitmentQuery = z.output<typeof commitmentQuery>;
