import type { NoticeQuery } from '@hutong/contract';
import type { Statement } from '../database/tx';

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Whoever has lost sight of a case is shown nothing of it: row-level security leaves `c` empty. */
const shown = `json_build_object('id', n.id::text,
  'kind', CASE WHEN n.step_id IS NULL THEN 'event' ELSE 'reminder' END, 'action', n.action, 'at', ${iso('n.at')},
  'read', n.read_at IS NOT NULL,
  'complaint', CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'caseNumber', c.case_number,
    'domain', c.registrable_domain, 'state', c.state) END,
  'clock', CASE WHEN c.id IS NULL THEN NULL ELSE n.clock END,
  'dueOn', CASE WHEN c.id IS NULL THEN NULL ELSE n.due_on END)`;

/** Behind every number that the database has given. */
const end = '999999999999999999';

/** One's own notices, newest first. */
export function noticePage({ unread, complaintId, limit, cursor }: NoticeQuery): Statement {
  return {
    name: `notice:page:${unread ?? ''}:${complaintId ? 'case' : ''}`,
    text: `SELECT ${shown} AS item, n.id::text AS place FROM notice n LEFT JOIN complaint c ON c.id = n.complaint_id
      WHERE n.id < $1 ${unread ? 'AND n.read_at IS NULL' : ''} ${complaintId ? 'AND n.complaint_id = $3' : ''}
      ORDER BY n.id DESC LIMIT $2`,
    values: [cursor ?? end, limit + 1, ...(complaintId ? [complaintId] : [])],
  };
}

/** By case: the newest notice of each, found by walking from the newest down. */
export function noticedCasePage({ unread, complaintId, limit, cursor }: NoticeQuery): Statement {
  return {
    name: `notice:cases:${unread ?? ''}:${complaintId ? 'case' : ''}`,
    text: `
      WITH newest AS (
        SELECT n.* FROM notice n
        WHERE n.id < $1 ${complaintId ? 'AND n.complaint_id = $3' : ''}
          AND NOT EXISTS (SELECT FROM notice o
            WHERE o.person_id = n.person_id AND o.complaint_id = n.complaint_id AND o.id > n.id)
          ${unread ? 'AND EXISTS (SELECT FROM notice o WHERE o.person_id = n.person_id AND o.complaint_id = n.complaint_id AND o.read_at IS NULL)' : ''}
        ORDER BY n.id DESC LIMIT $2)
      SELECT json_build_object('newest', ${shown}, 'unread', k.unread, 'total', k.total) AS item, n.id::text AS place
      FROM newest n LEFT JOIN complaint c ON c.id = n.complaint_id
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE o.read_at IS NULL) AS unread, count(*) AS total FROM notice o
        WHERE o.person_id = n.person_id AND o.complaint_id = n.complaint_id) k
      ORDER BY n.id DESC`,
    values: [cursor ?? end, limit + 1, ...(complaintId ? [complaintId] : [])],
  };
}

const countedTo = 1_000;

/** Exact up to a bound. */
export const unreadCount: Statement = {
  name: 'notice:count',
  text: `SELECT least(count(*), ${countedTo})::int AS unread, count(*) <= ${countedTo} AS exact
    FROM (SELECT FROM notice WHERE read_at IS NULL LIMIT ${countedTo + 1}) unread`,
};
