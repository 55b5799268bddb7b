import { z } from 'zod';

/** One thing wrong with one field. */
export const fieldProblem = z.object({
  pointer: z.string().describe('JSON pointer (RFC 6901) into the request, e.g. /response/facts'),
  code: z.string(),
  message: z.string(),
});

/** Problem details for HTTP APIs, RFC 9457; `title` and `detail` are in the language of Accept-Language. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    code: z.string(),
    instance: z.string().optional(),
    errors: z.array(fieldProblem).optional(),
    /** With stale_revision: what happened since the revision that was seen. */
    since: z.array(z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
