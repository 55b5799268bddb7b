import { eventItem } from '../openness/ledger-fields';

/** Pieces of SELECT lists of campaigns and self-inspections; aliases come from joins. */

/** Of columns `name_zh`, `name_en`. */
export const bothLanguages = (alias: string, column = 'name') =>
  `json_build_object('zh', ${alias}.${column}_zh, 'en', ${alias}.${column}_en)`;

/** A campaign as others name it: its record and what is particular to it. */
export const campaignRef = (record: string, campaign: string) => `
  CASE WHEN ${campaign}.id IS NULL THEN NULL ELSE json_build_object('id', ${record}.id, 'number', ${record}.number,
    'name', ${bothLanguages(campaign)}, 'endsOn', ${campaign}.ends_on) END`;

/** What every record shows first; `r` is the record. */
export const headFields = `'id', r.id, 'kind', r.kind, 'number', r.number, 'title', r.title, 'revision', r.revision,
  'openedAt', r.opened_at, 'updatedAt', r.updated_at, 'state', r.state`;

/** The history of record `r`, oldest first: the newest 200 entries that the asker sees. */
export const timeline = `coalesce((SELECT json_agg(${eventItem} ORDER BY e.revision)
  FROM (SELECT * FROM ledger_event WHERE record_id = r.id ORDER BY revision DESC LIMIT 200) e
    LEFT JOIN person ep ON ep.id = e.actor_id), '[]')`;

/** What happened to a record after a revision, as far as the asker may see it. */
export const eventsAfter = (id: string, revision: number) => ({
  name: 'ledger:since',
  text: `SELECT ${eventItem} AS event FROM ledger_event e LEFT JOIN person ep ON ep.id = e.actor_id
    WHERE e.record_id = $1 AND e.revision > $2 ORDER BY e.revision LIMIT 50`,
  values: [id, revision],
});
