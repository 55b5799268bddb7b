import type { Statement } from '../database/tx';
import type { Place, Source } from './happenings';

const ofCase = `NULL::uuid AS "recordId", NULL::text AS "recordKind", c.forwarded_at IS NOT NULL AS forwarded,
  c.respondent_id AS "respondentId", c.affected_id AS "affectedId", c.officer_id AS "officerId",
  c.handler_id AS "handlerId", c.affected_handler_id AS "affectedHandlerId", c.locale,
  v.contact, v.contact_verified_at IS NOT NULL AND v.mail_stopped_at IS NULL AS reachable`;
const joinCase = (alias: string) => `JOIN complaint c ON c.id = ${alias}.complaint_id
  LEFT JOIN complaint_private v ON v.complaint_id = c.id`;

/** Whoever complained is not concerned by the ledger. */
const ofRecord = `r.id AS "recordId", r.kind AS "recordKind", r.shown AS forwarded, r.platform_id AS "respondentId",
  NULL::uuid AS "affectedId", r.officer_id AS "officerId", r.handler_id AS "handlerId",
  NULL::uuid AS "affectedHandlerId", NULL::text AS locale, NULL::bytea AS contact, false AS reachable`;
const joinRecord = (alias: string) => `JOIN ledger_record r ON r.id = ${alias}.record_id`;

const following = (alias: string) => `(${alias}.written_in, ${alias}.id) > ($1::xid8, $2::bigint)
  AND ${alias}.written_in < pg_snapshot_xmin(pg_current_snapshot())`;
const page = (alias: string) => `
  WHERE ${following(alias)} ORDER BY ${alias}.written_in, ${alias}.id LIMIT $3`;

const eventFields = `e.id::text, e.written_in::text AS "writtenIn", e.action, e.at, e.side, e.actor_id AS "actorId",
  e.organisation_id AS "organisationId", e.visible_to AS "visibleTo",
  e.changes->'clock'->>'after' AS clock, e.changes->'dueOn'->>'after' AS "dueOn",
  CASE WHEN e.action = 'recount' THEN e.changes->'movedDates'->'after' END AS moved, NULL::timestamptz AS deadline`;

/** A clock that was stopped meanwhile needs no mail any more. */
const stepFields = `s.id::text, s.written_in::text AS "writtenIn", s.step AS action, s.at, 'system' AS side,
  NULL AS "actorId", NULL AS "organisationId", '{}'::text[] AS "visibleTo", k.kind AS clock,
  ((s.due_at - interval '1 millisecond') AT TIME ZONE 'Asia/Shanghai')::date::text AS "dueOn", NULL::jsonb AS moved,
  least(s.due_at, k.stopped_at) AS deadline`;

/** What stands behind a place of a source, in the order in which it became visible. */
export const behind: Record<Source, (place: Place, most: number) => Statement> = {
  case_event: ({ writtenIn, id }, most) => ({
    name: 'notice:events',
    text: `SELECT ${eventFields}, e.complaint_id AS "complaintId", ${ofCase}
      FROM case_event e ${joinCase('e')} ${page('e')}`,
    values: [writtenIn, id, most],
  }),
  ledger_event: ({ writtenIn, id }, most) => ({
    name: 'notice:ledger-events',
    text: `SELECT ${eventFields}, NULL AS "complaintId", ${ofRecord}
      FROM ledger_event e ${joinRecord('e')} ${page('e')}`,
    values: [writtenIn, id, most],
  }),
  clock_step: ({ writtenIn, id }, most) => ({
    name: 'notice:steps',
    text: `
      WITH news AS MATERIALIZED (SELECT s.* FROM clock_step s ${page('s')})
      SELECT * FROM (
        SELECT ${stepFields}, s.complaint_id AS "complaintId", ${ofCase}
        FROM news s JOIN clock k ON k.id = s.clock_id ${joinCase('s')}
        UNION ALL
        SELECT ${stepFields}, NULL::uuid AS "complaintId", ${ofRecord}
        FROM news s JOIN clock k ON k.id = s.clock_id ${joinRecord('s')}) step
      ORDER BY "writtenIn"::xid8, id::bigint`,
    values: [writtenIn, id, most],
  }),
};
