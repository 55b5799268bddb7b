import { complaintKinds, harmGrounds, linkTypes, outcomes, scenes, states, symptoms } from '@hutong/casework';
import { z } from 'zod';
import { id, legalDay, slug, text } from './primitives';

/** `a,b` or repeated parameters: a list of words out of a closed list. */
export const wordList = <T extends readonly [string, ...string[]]>(words: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean))
    .pipe(z.array(z.enum(words)));

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(500).optional().describe('From `next` of the page before'),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(5_000)
    .optional()
    .describe('For jumping near the start; deep pages go by cursor'),
});

export const complaintSorts = ['due', '-due', 'filed', '-filed', 'updated', '-updated'] as const;
export const dueFilters = ['overdue', 'today', 'week'] as const;

export const complaintFilters = z.object({
  state: wordList(states).optional(),
  open: z.enum(['true', 'false']).optional().describe('true: everything not closed'),
  kind: z.enum(complaintKinds).optional(),
  scene: wordList(scenes).optional(),
  symptom: wordList(symptoms).optional(),
  harmGround: wordList(harmGrounds).optional(),
  linkType: wordList(linkTypes).optional(),
  outcome: z.enum(outcomes).optional(),
  respondent: slug.optional(),
  affected: slug.optional(),
  domain: text(253).optional(),
  assigned: z
    .union([z.enum(['me', 'none']), id])
    .optional()
    .describe('On the asker’s own side'),
  due: z.enum(dueFilters).optional(),
  extension: z.enum(['asked']).optional().describe('asked: more time is asked for, and nobody has decided'),
  filedFrom: legalDay.optional(),
  filedTo: legalDay.optional(),
  closedFrom: legalDay.optional(),
  closedTo: legalDay.optional(),
  task: id.optional().describe('Linked with this rectification task'),
  q: text(100)
    .optional()
    .describe('Searches case number, domain, address and text; two characters are enough'),
  as: z
    .enum(['respondent', 'affected'])
    .optional()
    .describe('For platforms: complaints about us, or about our links'),
});
export const complaintQuery = complaintFilters.extend({
  ...pageQuery.shape,
  sort: z.enum(complaintSorts).default('due'),
  count: z.enum(['true', 'false']).optional().describe('true: count too, exact up to 1,000'),
});
export type ComplaintQuery = z.output<typeof complaintQuery>;

/** A page of a list. `next` is null on the last page. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable(),
    total: z.object({ value: z.number().int(), exact: z.boolean() }).nullable(),
  });
export interface Page<T> {
  items: T[];
  next: string | null;
  total: { value: number; exact: boolean } | null;
}
