import {
  blockScopes,
  maintainedGrounds,
  mostExtension,
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
const testSetup = {
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
      unblockedOn: legalDay,
      scenes: sceneList,
      clientVersions: requiredText(200),
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('partially_unblocked'),
      remainder: requiredText(2_000).describe('What is still blocked'),
      remainderUntilOn: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('maintained'),
      ground: z.enum(maintainedGrounds),
      clause: requiredText(500).describe('Clause of the published rule'),
      facts: text(5_000).describe('At least 50 characters'),
      scope: z.enum(blockScopes),
      reviewOn: legalDay.describe('The day on which the block ends or is reviewed'),
      howToLift: requiredText(2_000),
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('not_reproduced'),
      testedWith: z.strictObject(testSetup),
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('not_responsible'),
      responsible: requiredText(200),
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('blocked'),
      whereBlocked: requiredText(500),
      blockedOn: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({ outcome: z.literal('warning_added'), ...publicAnswer }),
    z.strictObject({
      outcome: z.literal('source_restricted'),
      source: requiredText(500),
      restrictedUntilOn: legalDay,
      ...publicAnswer,
    }),
    z.strictObject({
      outcome: z.literal('no_harm_found'),
      facts: text(5_000),
      howChecked: requiredText(2_000),
      ...publicAnswer,
    }),
  ])
  .meta({ id: 'Response' });
export type ResponseShape = z.output<typeof response>;

/** A re-test by an officer. */
export const retest = z
  .strictObject({
    ...testSetup,
    result: z.enum(retestResults),
    retestedOn: legalDay,
    note: text(2_000).optional(),
  })
  .meta({ id: 'Retest' });
export type RetestShape = z.output<typeof retest>;

const common = { revision: z.number().int().positive(), note: text(2_000).optional() };
const step = <A extends string, S extends z.ZodRawShape>(action: A, shape: S) =>
  z.strictObject({ action: z.literal(action), ...common, ...shape });
const extensionDays = z.number().int().min(1).max(mostExtension).describe('Further working days');
const reason = { reason: requiredText(2_000, 5) };

/** What a person asks to be done with a complaint; `revision` is the one they saw. */
export const transition = z
  .discriminatedUnion('action', [
    step('accept', { respondent: slug.optional() }),
    step('refuse', { refusalGround: z.enum(refusalGrounds) }),
    step('mergeInto', { target: id }),
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
    step('return', {
      ...reason,
      respondent: slug.optional().describe('Of a case that no platform has seen yet'),
    }),
    step('escalate', reason),
    step('requestExtension', { days: extensionDays, ...reason }),
    step('grantExtension', { days: extensionDays, ...reason }),
    step('declineExtension', reason),
    step('orderRectification', {
      finding: requiredText(5_000, 5),
      task: id
        .optional()
        .describe(
          'A task of the same platform that has not ended; absent: a new item is listed in the ledger',
        ),
    }),
    step('withdraw', {}),
    step('reopen', reason),
  ])
  .meta({ id: 'Transition' });
export type TransitionRequest = z.output<typeof transition>;
export type TransitionInput = z.input<typeof transition>;
