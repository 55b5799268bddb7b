import {
  type CaseHappening,
  complaintClocks,
  type ComplaintClock,
  isHappening,
  type Locale,
  remindings,
  type Side,
  type Telling,
  tellings,
} from '@hutong/casework';
import type { Statement, Tx } from '../database/tx';

/** Where notices come from: the history of cases, and the reminders of their clocks. */
export const sources = ['clock_step', 'case_event'] as const;
export type Source = (typeof sources)[number];

/** Up to where a source has been told. */
interface Place {
  readonly writtenIn: string;
  readonly id: string;
}

/** A row of a source with what its case looks like now. */
export interface Happening extends Place {
  readonly action: string;
  readonly at: Date;
  readonly complaintId: string;
  readonly side: Side;
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly visibleTo: readonly Side[];
  readonly clock: string | null;
  readonly dueOn: string | null;
  readonly moved: readonly { readonly clock: string; readonly after: string }[] | null;
  /** Of a reminder: when mail about it is of no use any more. */
  readonly deadline: Date | null;
  readonly forwarded: boolean;
  readonly respondentId: string | null;
  readonly affectedId: string | null;
  readonly officerId: string | null;
  readonly handlerId: string | null;
  readonly affectedHandlerId: string | null;
  readonly locale: Locale;
  readonly contact: Buffer | null;
  /** Did they verify an address, and want mail? */
  readonly reachable: boolean;
}

/**
 * What follows the place up to which a source was told; null when another worker has it in hand, or while a demo is
 * being loaded. Only what was written by transactions below the snapshot's xmin: nothing can appear before it any more.
 */
export async function following(tx: Tx, source: Source, most: number): Promise<Happening[] | null> {
  const [place] = await tx.query<Place>({
    name: 'notice:place',
    text: `SELECT written_in::text AS "writtenIn", id::text FROM told_until
      WHERE source = $1 AND NOT EXISTS (SELECT FROM installation WHERE seeded_at IS NOT NULL AND NOT demo)
      FOR UPDATE SKIP LOCKED`,
    values: [source],
  });
  return place ? tx.query<Happening>(behind[source](place, most)) : null;
}

/** In the transaction that adds the notices: both or neither. */
export async function moveOn(tx: Tx, source: Source, { writtenIn, id }: Place): Promise<void> {
  await tx.query({
    name: 'notice:move-on',
    text: 'UPDATE told_until SET written_in = $2, id = $3 WHERE source = $1',
    values: [source, writtenIn, id],
  });
}

/** Who is to be told; nobody of what a later version may bring. */
export function told(source: Source, one: Happening): Telling[] {
  const clocks = (one.moved?.map(({ clock }) => clock) ?? [one.clock]).flatMap(clockOf);
  if (source === 'clock_step') return one.action.startsWith('reminder:') ? clocks.flatMap(remindings) : [];
  if (!isHappening(one.action)) return [];
  const action: CaseHappening = one.action;
  return tellings({ action, by: one.side, visibleTo: one.visibleTo, clocks });
}

/** The date that it is about. */
export function dueOnOf({ moved, dueOn }: Happening, clock: ComplaintClock | null): string | null {
  return moved?.find((one) => one.clock === clock)?.after ?? dueOn;
}

function clockOf(kind: string | null): ComplaintClock[] {
  return complaintClocks.filter((known) => known === kind);
}

const ofCase = `c.forwarded_at IS NOT NULL AS forwarded, c.respondent_id AS "respondentId", c.affected_id AS "affectedId",
  c.officer_id AS "officerId", c.handler_id AS "handlerId", c.affected_handler_id AS "affectedHandlerId", c.locale,
  v.contact, v.contact_verified_at IS NOT NULL AND v.mail_stopped_at IS NULL AS reachable`;
const joinCase = (alias: string) => `JOIN complaint c ON c.id = ${alias}.complaint_id
  LEFT JOIN complaint_private v ON v.complaint_id = c.id`;
const page = (alias: string) => `
  WHERE (${alias}.written_in, ${alias}.id) > ($1::xid8, $2::bigint)
    AND ${alias}.written_in < pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY ${alias}.written_in, ${alias}.id LIMIT $3`;

const behind: Record<Source, (place: Place, most: number) => Statement> = {
  case_event: ({ writtenIn, id }, most) => ({
    name: 'notice:events',
    text: `SELECT e.id::text, e.written_in::text AS "writtenIn", e.action, e.at, e.complaint_id AS "complaintId", e.side,
        e.actor_id AS "actorId", e.organisation_id AS "organisationId", e.visible_to AS "visibleTo",
        e.changes->'clock'->>'after' AS clock, e.changes->'dueOn'->>'after' AS "dueOn",
        CASE WHEN e.action = 'recount' THEN e.changes->'movedDates'->'after' END AS moved,
        NULL::timestamptz AS deadline, ${ofCase}
      FROM case_event e ${joinCase('e')} ${page('e')}`,
    values: [writtenIn, id, most],
  }),
  clock_step: ({ writtenIn, id }, most) => ({
    name: 'notice:steps',
    // A clock that was stopped meanwhile needs no mail any more.
    text: `SELECT s.id::text, s.written_in::text AS "writtenIn", s.step AS action, s.at, s.complaint_id AS "complaintId",
        'system' AS side, NULL AS "actorId", NULL AS "organisationId", '{}'::text[] AS "visibleTo", k.kind AS clock,
        ((s.due_at - interval '1 millisecond') AT TIME ZONE 'Asia/Shanghai')::date::text AS "dueOn", NULL AS moved,
        least(s.due_at, k.stopped_at) AS deadline, ${ofCase}
      FROM clock_step s JOIN clock k ON k.id = s.clock_id ${joinCase('s')} ${page('s')}`,
    values: [writtenIn, id, most],
  }),
};
