import type { Statement } from '../database/tx';
import { eventItem } from './record-query';

/** What happened after a revision, as far as the asker may see it. */
export function eventsSince(id: string, revision: number): Statement {
  return {
    name: 'complaint:since',
    text: `SELECT ${eventItem} AS event FROM case_event e LEFT JOIN person ep ON ep.id = e.actor_id
      WHERE e.complaint_id = $1 AND e.revision > $2 ORDER BY e.revision LIMIT 50`,
    values: [id, revision],
  };
}

/** A page of the history, oldest first; `after` is the revision behind which it goes on. */
export function eventPage(id: string, after: number, limit: number): Statement {
  return {
    name: 'complaint:events',
    text: `
      WITH page AS (
        SELECT e.* FROM case_event e WHERE e.complaint_id = $1 AND e.revision > $2 ORDER BY e.revision LIMIT $3::int + 1)
      SELECT (SELECT coalesce(json_agg(${eventItem} ORDER BY e.revision), '[]')
          FROM (SELECT * FROM page ORDER BY revision LIMIT $3::int) e LEFT JOIN person ep ON ep.id = e.actor_id)::text AS items,
        CASE WHEN (SELECT count(*) FROM page) > $3::int
          THEN (SELECT max(revision) FROM (SELECT revision FROM page ORDER BY revision LIMIT $3::int) shown) END AS last,
        EXISTS (SELECT FROM complaint WHERE id = $1) AS seen`,
    values: [id, after, limit],
  };
}
