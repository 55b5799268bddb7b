import type { NoticeQuery } from '@hutong/contract';
import { named } from '../database/conditions';
import type { Statement } from '../database/tx';

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Whoever has lost sight of a case or record is shown nothing of it: row-level security leaves `c` and `l` empty. */
const shown = `json_build_object('id', n.id::text,
  'kind', CASE WHEN n.step_id IS NULL THEN 'event' ELSE 'reminder' END, 'action', n.action, 'at', ${iso('n.at')},
  'read', n.read_at IS NOT NULL,
  'complaint', CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'caseNumber', c.case_number,
    'domain', c.registrable_domain, 'state', c.state) END,
  'record', CASE WHEN l.id IS NULL THEN NULL ELSE json_build_object('id', l.id, 'kind', l.kind, 'number', l.number,
    'title', l.title, 'state', l.state) END,
  'clock', CASE WHEN coalesce(c.id, l.id) IS NOT NULL THEN n.clock END,
  'dueOn', CASE WHEN coalesce(c.id, l.id) IS NOT NULL THEN n.due_on END)`;
const joins = `LEFT JOIN complaint c ON c.id = n.complaint_id LEFT JOIN ledger_record l ON l.id = n.record_id`;

/** Only the notices of one case or record, where that is asked for. */
function about({ complaintId, recordId }: NoticeQuery): { condition: string; values: readonly string[] } {
  if (complaintId) return { condition: 'AND n.complaint_id = $3', values: [complaintId] };
  return recordId ? { condition: 'AND n.record_id = $3', values: [recordId] } : { condition: '', values: [] };
}

/** Behind every number that the database has given. */
const end = '999999999999999999';

/** One's own notices, newest first. */
export function noticePage(query: NoticeQuery): Statement {
  const { condition, values } = about(query);
  const text = `SELECT ${shown} AS item, n.id::text AS place FROM notice n ${joins}
      WHERE n.id < $1 ${query.unread ? 'AND n.read_at IS NULL' : ''} ${condition}
      ORDER BY n.id DESC LIMIT $2`;
  return named('notice:page', text, [query.cursor ?? end, query.limit + 1, ...values]);
}

/** Notices `o` of the same person about the same thing as `n`. What is null equals nothing. */
const others = (same: 'complaint_id' | 'record_id', condition: string) =>
  `EXISTS (SELECT FROM notice o WHERE o.person_id = n.person_id AND o.${same} = n.${same} AND ${condition})`;
const isUnread = `${others('complaint_id', 'o.read_at IS NULL')} OR ${others('record_id', 'o.read_at IS NULL')}`;

/** By case or record: the newest notice of each, found by walking from the newest down. */
export function noticedCasePage(query: NoticeQuery): Statement {
  const { condition, values } = about(query);
  const text = `
      WITH newest AS (
        SELECT n.* FROM notice n
        WHERE n.id < $1 ${condition}
          AND NOT ${others('complaint_id', 'o.id > n.id')} AND NOT ${others('record_id', 'o.id > n.id')}
          ${query.unread ? `AND (${isUnread})` : ''}
        ORDER BY n.id DESC LIMIT $2)
      SELECT json_build_object('newest', ${shown}, 'unread', k.unread, 'total', k.total) AS item, n.id::text AS place
      FROM newest n ${joins}
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE o.read_at IS NULL) AS unread, count(*) AS total FROM notice o
        WHERE o.person_id = n.person_id AND (o.complaint_id = n.complaint_id OR o.record_id = n.record_id)) k
      ORDER BY n.id DESC`;
  return named('notice:cases', text, [query.cursor ?? end, query.limit + 1, ...values]);
}

const countedTo = 1_000;

/** Exact up to a bound. */
export const unreadCount: Statement = {
  name: 'notice:count',
  text: `SELECT least(count(*), ${countedTo})::int AS unread, count(*) <= ${countedTo} AS exact
    FROM (SELECT FROM notice WHERE read_at IS NULL LIMIT ${countedTo + 1}) unread`,
};
