import {
  blockScopes,
  maintainedGrounds,
  operatingSystems,
  refusalGrounds,
  retestResults,
  scenes,
} from '@hutong/casework';
import { z } from 'zod';
import { fileClaim } from './filing';
import { id, legalDay, requiredText, slug, text } from './primitives';

const publicAnswer = { publicAnswer: text(2_000).optional() };
const sceneList = z.array(z.enum(scenes)).min(1).max(scenes.length);
const evidence = z.array(fileClaim).max(10).optional();

/** How something was tested: enough for another person to do it again. */
const testFacts = {
  app: requiredText(80),
  appVersion: requiredText(40),
  os: z.enum(operatingSystems),
  network: requiredText(80),
  scene: z.enum(scenes),
};

/** A platform's answer. What each outcome needs: product.md, "Outcomes of a response". */
export const response = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('unblocked'),
      since: legalDay,
      scenes: sceneList,
      clientVersions: requiredText(200),
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('partially_unblocked'),
      left: requiredText(2_000),
      until: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('maintained'),
      ground: z.enum(maintainedGrounds),
      clause: requiredText(500),
      facts: requiredText(5_000, 50),
      scope: z.enum(blockScopes),
      reviewOn: legalDay,
      howToLift: requiredText(2_000),
      ...publicAnswer,
    }),
    z.strictObject({ outcome: z.literal('not_reproduced'), ...testFacts, ...publicAnswer }),
    z.strictObject({
      outcome: z.literal('not_responsible'),
      responsible: requiredText(200),
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('blocked'),
      where: requiredText(500),
      since: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('warning_added'),
      where: requiredText(500),
      since: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('source_restricted'),
      source: requiredText(500),
      until: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('no_harm_found'),
      facts: requiredText(5_000),
      howChecked: requiredText(2_000),
      ...publicAnswer,
    }),
  ])
  .meta({ id: 'Response' });
export type ResponseShape = z.output<typeof response>;

/** A re-test by an officer. */
export const retest = z
  .strictObject({
    ...testFacts,
    result: z.enum(retestResults),
    testedOn: legalDay,
    note: text(2_000).optional(),
  })
  .meta({ id: 'Retest' });
export type RetestShape = z.output<typeof retest>;

const common = { revision: z.number().int().positive(), note: text(2_000).optional() };
const step = <A extends string, S extends z.ZodRawShape>(action: A, shape: S) =>
  z.strictObject({ action: z.literal(action), ...common, ...shape });
const reason = { reason: requiredText(2_000, 5) };

/** What a person asks to be done with a complaint; `revision` is the one they saw. */
export const transition = z
  .discriminatedUnion('action', [
    step('accept', { respondent: slug.optional() }),
    step('refuse', { ground: z.enum(refusalGrounds) }),
    step('mergeInto', { into: id }),
    step('undoMerge', {}),
    step('acknowledge', {}),
    step('respond', { response, files: evidence }),
    step('notOurs', { responsible: requiredText(200), ...reason }),
    step('requestInformation', { question: requiredText(2_000, 5) }),
    step('supply', { answer: requiredText(5_000), files: evidence }),
    step('lapse', {}),
    step('confirm', { rating: z.number().int().min(1).max(5).optional() }),
    step('dispute', { ...reason, files: evidence }),
    step('verify', { retest: retest.optional(), groundsAccepted: z.boolean().optional() }),
    step('return', reason),
    step('escalate', reason),
    step('orderRectification', { finding: requiredText(5_000, 5) }),
    step('withdraw', {}),
    step('reopen', reason),
  ])
  .meta({ id: 'Transition' });
export type TransitionRequest = z.output<typeof transition>;
export type TransitionInput = z.input<typeof transition>;
