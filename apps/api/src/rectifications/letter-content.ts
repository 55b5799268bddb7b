import { linkTypes, roles, scenes } from '@hutong/casework';
import { bilingual, legalDay } from '@hutong/contract';
import { z } from 'zod';

/** The letters about a task. */
export const letterKinds = [
  'rectification_order',
  'return',
  'extension_granted',
  'extension_declined',
  'strike_off',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * Everything that a letter says, in both languages, as it was when it was issued: the column `letter.content`. Of the
 * complaints it names the case numbers only, never who complained or what they told.
 */
export const letterContent = z.object({
  /** The letter's own: 整改〔2021〕0001号. */
  number: z.string(),
  kind: z.enum(letterKinds),
  task: z.object({ number: z.string(), title: z.string(), demand: z.string() }),
  platform: bilingual,
  campaign: z.object({
    number: z.string(),
    name: bilingual,
    authority: bilingual,
    basis: bilingual,
  }),
  scenario: bilingual.nullable(),
  scope: z.object({
    target: bilingual.nullable(),
    linkType: z.enum(linkTypes).nullable(),
    scene: z.enum(scenes).nullable(),
  }),
  /** The date that counts from this letter on; null where none does. */
  dueOn: legalDay.nullable(),
  milestones: z.array(z.object({ title: z.string(), dueOn: legalDay })),
  complaints: z.array(z.string()),
  /** Why: of a return, an extension, a date after the campaign. */
  reason: z.string().nullable(),
  issuedBy: z.enum(roles),
  issuedOn: legalDay,
});
export type LetterContent = z.output<typeof letterContent>;
