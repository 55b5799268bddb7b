import { z } from 'zod';
import { fileClaim } from './filing';
import { id, requiredText } from './primitives';

/** A statement of one's side, or with `internal` a note that only one's own side reads. */
export const writeStatement = z
  .strictObject({
    text: requiredText(5_000),
    internal: z.boolean().optional(),
    files: z.array(fileClaim).max(10).optional(),
  })
  .meta({ id: 'WriteStatement' });
export type WriteStatement = z.output<typeof writeStatement>;

/** Who on one's own side works on these complaints; null puts them back. At most 200 at a time. */
export const assign = z
  .strictObject({
    complaints: z
      .array(z.strictObject({ id, revision: z.number().int().positive().optional() }))
      .min(1)
      .max(200),
    assignee: z.union([id, z.literal('me'), z.null()]),
  })
  .meta({ id: 'Assign' });
export type Assign = z.output<typeof assign>;

/** What became of each: `code` is null where it went well, else an error code. */
export const assigned = z
  .object({
    results: z.array(z.object({ id, revision: z.number().int().nullable(), code: z.string().nullable() })),
  })
  .meta({ id: 'Assigned' });
export type Assigned = z.infer<typeof assigned>;
