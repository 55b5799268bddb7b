import {
  evidenceParts,
  ledgerKinds,
  linkTypes,
  readingSides,
  retestOccasions,
  roles,
  scenes,
} from '@hutong/casework';
import { z } from 'zod';
import { fileClaim } from './filing';
import { bilingual, id, legalDay, requiredText, slug, text } from './primitives';
import { retest } from './transition';

/** What the records of the ledger have in common: campaigns, tasks, self-inspections, commitments. */

export const namedOrganisation = z.object({ slug: z.string(), name: bilingual });
export const namedPerson = z.object({ id, name: z.string() });

/** A file of a record, and what it shows. `revision`: of the event it came with. */
export const ledgerFile = z
  .object({
    id,
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    shown: z.boolean().describe('There is a copy without metadata to show'),
    part: z.enum(evidenceParts),
    revision: z.number().int().nullable(),
    at: z.string(),
  })
  .meta({ id: 'LedgerFile' });
export type LedgerFile = z.infer<typeof ledgerFile>;

/** One entry of a record's history. `action` is a word of `ledgerDone` of its kind, or a milestone of a clock. */
export const ledgerEvent = z
  .object({
    id: z.string(),
    revision: z.number().int(),
    action: z.string(),
    at: z.string(),
    side: z.enum(['respondent', 'regulator', 'system']),
    role: z.enum(roles),
    actor: namedPerson.nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    note: z.string().nullable(),
    changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
    files: z.array(ledgerFile),
  })
  .meta({ id: 'LedgerEvent' });
export type LedgerEvent = z.infer<typeof ledgerEvent>;

export const ledgerDue = z.object({
  clock: z.string(),
  on: legalDay,
  at: z.string(),
  provisional: z.boolean(),
});

/** The relation that a task, a commitment or a cell is about: who opens to whom, where. Null: any. */
export const scope = z.object({
  target: namedOrganisation.nullable(),
  linkType: z.enum(linkTypes).nullable(),
  scene: z.enum(scenes).nullable(),
});
export type Scope = z.infer<typeof scope>;
/** The same as somebody writes it. */
export const writeScope = {
  target: slug.nullish().describe('Short name of the platform whose links it is about'),
  linkType: z.enum(linkTypes).nullish(),
  scene: z.enum(scenes).nullish(),
};

/** A re-test as it is kept. */
export const keptRetest = retest
  .extend({
    id,
    at: z.string(),
    by: namedPerson.nullable(),
    occasion: z.enum(retestOccasions).nullable(),
    files: z.array(ledgerFile),
  })
  .meta({ id: 'KeptRetest' });
export type KeptRetest = z.infer<typeof keptRetest>;
/** A re-test as somebody records it, with its pictures. */
export const writeRetest = retest
  .extend({ files: z.array(fileClaim).max(10).optional() })
  .meta({ id: 'WriteRetest' });
export type WriteRetest = z.output<typeof writeRetest>;

/** What every record shows first. */
export const ledgerHead = {
  id,
  kind: z.enum(ledgerKinds),
  number: z.string(),
  title: z.string(),
  revision: z.number().int(),
  openedAt: z.string(),
  updatedAt: z.string(),
};

export const campaignRef = z.object({ id, number: z.string(), name: bilingual, endsOn: legalDay });

export const ledgerNote = z
  .strictObject({ text: requiredText(5_000), files: z.array(fileClaim).max(10).optional() })
  .meta({ id: 'LedgerNote' });
export type LedgerNote = z.output<typeof ledgerNote>;

export const evidenceClaims = z.array(fileClaim).max(10).optional();
export const reason = { reason: requiredText(2_000, 5) };
export const stepOf =
  (common: { revision: z.ZodNumber; note: z.ZodOptional<ReturnType<typeof text>> }) =>
  <A extends string, S extends z.ZodRawShape>(action: A, shape: S) =>
    z.strictObject({ action: z.literal(action), ...common, ...shape });
/** A step on a record; `revision` is the one that the person saw. */
export const ledgerStep = stepOf({
  revision: z.number().int().positive(),
  note: text(2_000).optional(),
});
export const viewerSide = z.enum(readingSides).describe('The side on which the asker stands');
