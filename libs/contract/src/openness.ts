import {
  cellBases,
  cellStates,
  commitmentStates,
  contradictions,
  linkTypes,
  retestResults,
  scenes,
} from '@hutong/casework';
import { z } from 'zod';
import {
  evidenceClaims,
  keptRetest,
  ledgerFile,
  namedOrganisation,
  namedPerson,
  writeRetest,
} from './ledger';
import { id, legalDay, requiredText, slug } from './primitives';

/** How open a source is to a target, which is a platform or a type of link, in a scene. */
const coordinates = {
  source: slug,
  target: slug.optional(),
  linkType: z.enum(linkTypes).optional(),
  scene: z.enum(scenes),
};
const oneTarget = {
  check: ({ target, linkType }: { target?: string; linkType?: string }) =>
    Boolean(target) !== Boolean(linkType),
  error: { error: 'one_target', path: ['target'], params: { code: 'one_target' } },
};

const change = z.object({ state: z.enum(cellStates), sinceOn: legalDay });

/** A cell of the matrix with its whole history, so that a slider over time asks nobody. */
export const matrixCell = z
  .object({
    id,
    source: z.string().describe('Short name'),
    target: z.string().nullable(),
    linkType: z.enum(linkTypes).nullable(),
    scene: z.enum(scenes),
    state: z.enum(cellStates).describe('Today'),
    changes: z.array(change).describe('Oldest first; before the first it is unknown'),
    newestRetest: z.object({ result: z.enum(retestResults), on: legalDay }).nullable(),
    openComplaints: z.number().int(),
    commitments: z.number().int(),
    contradictions: z.array(z.enum(contradictions)),
  })
  .meta({ id: 'MatrixCell' });
export type MatrixCell = z.infer<typeof matrixCell>;
export const matrix = z
  .object({
    today: legalDay,
    startsOn: legalDay.describe('For the slider: the first day of the campaign, or of the first change'),
    endsOn: legalDay,
    platforms: z.array(namedOrganisation).describe('All that appear as source or target'),
    cells: z.array(matrixCell),
  })
  .meta({ id: 'OpennessMatrix' });
export type OpennessMatrix = z.infer<typeof matrix>;
export const matrixQuery = z.object({
  campaign: id.optional().describe('Its days are those of the slider'),
  source: slug.optional(),
  scene: z.enum(scenes).optional(),
});
export type MatrixQuery = z.output<typeof matrixQuery>;
export const matrixExportQuery = matrixQuery.extend({ on: legalDay.optional().describe('Absent: today') });

export const cellQuery = z.object(coordinates).refine(oneTarget.check, oneTarget.error);
export type CellQuery = z.output<typeof cellQuery>;

/** One cell with everything that it stands on; also of one of which nobody has said anything yet. */
export const cellRecord = z
  .object({
    id: id.nullable(),
    source: namedOrganisation,
    target: namedOrganisation.nullable(),
    linkType: z.enum(linkTypes).nullable(),
    scene: z.enum(scenes),
    state: z.enum(cellStates),
    contradictions: z.array(z.enum(contradictions)),
    history: z.array(
      z.object({
        id: z.string(),
        state: z.enum(cellStates),
        sinceOn: legalDay,
        basis: z.enum(cellBases),
        note: z.string(),
        record: z.object({ id, kind: z.string(), number: z.string() }).nullable(),
        by: namedPerson.nullable(),
        at: z.string(),
      }),
    ),
    retests: z.array(keptRetest).describe('The newest twenty'),
    files: z.array(ledgerFile),
    commitments: z.array(
      z.object({ id, number: z.string(), title: z.string(), state: z.enum(commitmentStates) }),
    ),
    tasks: z.array(z.object({ id, number: z.string(), title: z.string(), state: z.string() })),
    openComplaints: z.number().int(),
    complaintQuery: z.record(z.string(), z.string()).describe('The list of them'),
    reverse: z
      .object({ state: z.enum(cellStates), scene: z.enum(scenes) })
      .nullable()
      .describe('The other direction of the pair; null where the target is a type of link'),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'CellRecord' });
export type CellRecord = z.infer<typeof cellRecord>;

/** What an officer has found or read: the state from a day on, and on what that stands. */
export const writeCellChange = z
  .strictObject({
    ...coordinates,
    state: z.enum(cellStates),
    sinceOn: legalDay,
    basis: z.enum(cellBases),
    note: requiredText(2_000, 5),
    files: evidenceClaims,
  })
  .refine(oneTarget.check, oneTarget.error)
  .meta({ id: 'WriteCellChange' });
export type WriteCellChange = z.output<typeof writeCellChange>;
/** A spot check: a re-test of a cell. */
export const writeCellRetest = z
  .strictObject({
    source: slug,
    target: slug.optional(),
    linkType: z.enum(linkTypes).optional(),
    retest: writeRetest,
  })
  .refine(oneTarget.check, oneTarget.error)
  .meta({ id: 'WriteCellRetest' });
export type WriteCellRetest = z.output<typeof writeCellRetest>;
