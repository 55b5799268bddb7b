import { z } from 'zod';
import { id, text } from './primitives';

/** A number on the start page, and the list query that shows the same complaints. */
export const deskNumber = z.object({
  key: z.enum([
    'overdue',
    'today',
    'week',
    'mine',
    'unassigned',
    'submitted',
    'open',
    'responded',
    'affected',
  ]),
  value: z.number().int(),
  exact: z.boolean(),
  query: z.record(z.string(), z.string()),
});
export const desk = z.object({ numbers: z.array(deskNumber) }).meta({ id: 'Desk' });
export type Desk = z.infer<typeof desk>;

export const savedView = z
  .object({ id, resource: z.string(), name: z.string(), query: z.record(z.string(), z.string()) })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;
export const writeSavedView = z
  .strictObject({
    resource: z.enum(['complaints', 'tasks', 'commitments']),
    name: text(60).min(1),
    query: z.record(z.string().max(40), z.string().max(300)),
  })
  .meta({ id: 'WriteSavedView' });

/** What an upload answers: claim it with `id` and `token` when filing or writing. */
export const uploaded = z
  .object({
    id,
    token: z.string().nullable().describe('Only for people without an account'),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    shown: z.boolean(),
  })
  .meta({ id: 'Uploaded' });
export type Uploaded = z.infer<typeof uploaded>;

/** One line of the live stream: a complaint or a record of the ledger that the listener may see has moved on. */
export const liveChange = z.object({
  complaintId: id.nullable(),
  recordId: id.nullable(),
  revision: z.number().int(),
  action: z.string(),
});
export type LiveChange = z.infer<typeof liveChange>;
