import {
  campaignActions,
  campaignStates,
  inspectionAnswers,
  phaseKinds,
  selfInspectionActions,
  selfInspectionStates,
  targetMeasures,
  topicLevels,
} from '@hutong/casework';
import { z } from 'zod';
import {
  campaignRef,
  evidenceClaims,
  ledgerEvent,
  ledgerFile,
  ledgerHead,
  ledgerStep,
  namedOrganisation,
  namedPerson,
  reason,
} from './ledger';
import { pageQuery, wordList } from './list';
import { bilingual, id, legalDay, requiredText, slug, text } from './primitives';

const phase = z.strictObject({ kind: z.enum(phaseKinds), startsOn: legalDay, endsOn: legalDay });
const target = z.strictObject({
  measure: z.enum(targetMeasures),
  goal: z.number().int().min(1).max(100).describe('Per cent'),
});
const moment = z.strictObject({ on: legalDay, zh: requiredText(300), en: requiredText(300) });
const both = (max: number, min = 1) =>
  z.strictObject({ zh: requiredText(max, min), en: requiredText(max, min) });
const maybeBoth = (max: number) => z.strictObject({ zh: text(max), en: text(max) });

/** A branch of the tree of aspects, problems and scenarios. `id` of one that is there already; else it is new. */
const scenario = z.strictObject({ id: id.optional(), name: both(200) });
const problem = z.strictObject({
  id: id.optional(),
  name: both(200),
  scenarios: z.array(scenario).max(30),
});
const aspect = z.strictObject({ id: id.optional(), name: both(200), problems: z.array(problem).max(30) });

const frame = {
  name: both(120, 2),
  authority: both(120, 2),
  basis: both(500, 2).describe('Legal basis'),
  principle: maybeBoth(300),
  startsOn: legalDay,
  endsOn: legalDay,
  phases: z.array(phase).max(10),
  targets: z.array(target).max(targetMeasures.length),
  moments: z.array(moment).max(100).describe('What was announced when; shown on the timeline'),
  aspects: z.array(aspect).min(1).max(20),
  participants: z.array(slug).max(200).describe('Short names of platforms'),
};

/** A campaign about to be prepared. */
export const writeCampaign = z
  .strictObject({ ...frame, copiedFrom: id.optional() })
  .meta({ id: 'WriteCampaign' });
export type WriteCampaign = z.output<typeof writeCampaign>;

export const campaignTransition = z
  .discriminatedUnion('action', [
    ledgerStep('revise', frame),
    ledgerStep('start', {}),
    ledgerStep('close', {}),
  ])
  .meta({ id: 'CampaignTransition' });
export type CampaignTransition = z.output<typeof campaignTransition>;

export const campaignTopic = z.object({
  id,
  parentId: id.nullable(),
  level: z.enum(topicLevels),
  name: bilingual,
  items: z.number().int().nullable().describe('Items of the ledger under it that the asker sees'),
});

export const campaignSummary = z
  .object({
    ...ledgerHead,
    state: z.enum(campaignStates),
    name: bilingual,
    startsOn: legalDay,
    endsOn: legalDay,
    phase: z.enum(phaseKinds).nullable().describe('Of today'),
  })
  .meta({ id: 'CampaignSummary' });
export type CampaignSummary = z.infer<typeof campaignSummary>;

export const campaignRecord = campaignSummary
  .extend({
    authority: bilingual,
    basis: bilingual,
    principle: bilingual,
    phases: z.array(phase),
    targets: z.array(target),
    moments: z.array(moment),
    topics: z.array(campaignTopic).describe('In the order of the tree'),
    participants: z.array(namedOrganisation),
    copiedFrom: campaignRef.nullable(),
    openItems: z.number().int().nullable().describe('What keeps it from closing; for the regulator'),
    hasSummary: z.boolean().describe('Closed: GET /campaigns/{id}/summary.pdf'),
    actions: z.array(z.enum(campaignActions)),
    timeline: z.array(ledgerEvent),
  })
  .meta({ id: 'CampaignRecord' });
export type CampaignRecord = z.infer<typeof campaignRecord>;
export const campaignList = z.object({ items: z.array(campaignSummary) }).meta({ id: 'CampaignList' });

/** A platform's self-inspection of one scenario. */
export const selfInspectionSummary = z
  .object({
    ...ledgerHead,
    state: z.enum(selfInspectionStates),
    campaign: campaignRef,
    platform: namedOrganisation,
    scenario: z.object({ id, name: bilingual, problem: bilingual, aspect: bilingual }),
    answer: z.enum(inspectionAnswers).nullable(),
    dueOn: legalDay.describe('The last day of the phase of self-inspection'),
    overdue: z.boolean(),
    submittedAt: z.string().nullable(),
  })
  .meta({ id: 'SelfInspectionSummary' });
export type SelfInspectionSummary = z.infer<typeof selfInspectionSummary>;
export const selfInspectionRecord = selfInspectionSummary
  .extend({
    text: z.string().describe('What was inspected, and how'),
    measures: z.string().describe('What was done about it already'),
    finding: z.string().nullable(),
    checkedBy: namedPerson.nullable(),
    item: z
      .object({ id, number: z.string() })
      .nullable()
      .describe('What was listed in the ledger because of it'),
    files: z.array(ledgerFile),
    actions: z.array(z.enum(selfInspectionActions)),
    timeline: z.array(ledgerEvent),
  })
  .meta({ id: 'SelfInspectionRecord' });
export type SelfInspectionRecord = z.infer<typeof selfInspectionRecord>;

export const selfInspectionQuery = z.object({
  campaign: id.optional(),
  platform: slug.optional(),
  state: wordList(selfInspectionStates).optional(),
  answer: z.enum(inspectionAnswers).optional(),
  scenario: id.optional(),
  overdue: z.enum(['true']).optional(),
  limit: pageQuery.shape.limit,
  cursor: pageQuery.shape.cursor,
  count: z.enum(['true', 'false']).optional(),
});
export type SelfInspectionQuery = z.output<typeof selfInspectionQuery>;

const inspected = {
  answer: z.enum(inspectionAnswers).nullable(),
  text: text(5_000),
  measures: text(5_000).optional(),
  files: evidenceClaims,
};
export const selfInspectionTransition = z
  .discriminatedUnion('action', [
    ledgerStep('save', inspected),
    ledgerStep('submit', inspected),
    ledgerStep('check', {
      finding: requiredText(2_000, 5),
      item: z
        .strictObject({ title: requiredText(120, 2), demand: text(5_000).optional() })
        .nullish()
        .describe('List this in the ledger; by default what the platform found itself is listed'),
    }),
    ledgerStep('return', reason),
  ])
  .meta({ id: 'SelfInspectionTransition' });
export type SelfInspectionTransition = z.output<typeof selfInspectionTransition>;
