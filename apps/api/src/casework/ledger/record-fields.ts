import { bothLanguages, listOf, person } from '../../database/json-fields';
import type { Statement } from '../../database/tx';

/** Pieces of SELECT lists that records of the ledger and cells share; aliases come from joins. */

/** A campaign as others name it: its record and what is particular to it. */
export const campaignRef = (record: string, campaign: string) => `
  CASE WHEN ${campaign}.id IS NULL THEN NULL ELSE json_build_object('id', ${record}.id, 'number', ${record}.number,
    'name', ${bothLanguages(campaign)}, 'endsOn', ${campaign}.ends_on) END`;

/** What every record shows first; `r` is the record. */
export const headFields = `'id', r.id, 'kind', r.kind, 'number', r.number, 'title', r.title, 'revision', r.revision,
  'openedAt', r.opened_at, 'updatedAt', r.updated_at, 'state', r.state`;

/** The files, `f`, that a condition finds. */
export const filesWhere = (condition: string) =>
  listOf(
    `json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.byte_size,
      'sha256', f.sha256, 'shown', f.shown_key IS NOT NULL, 'part', f.part, 'revision', f.record_revision,
      'at', f.created_at)`,
    `file f WHERE ${condition}`,
    'f.id',
  );

/** A re-test, `t`, by `tp`. */
export const retestItem = `t.details || jsonb_build_object('id', t.id, 'at', t.at, 'by', ${person('tp')},
  'occasion', t.occasion, 'files', ${filesWhere('f.retest_id = t.id')})`;
/** Re-tests that a condition finds, newest last. */
export const retestsWhere = (condition: string) =>
  listOf(retestItem, `retest t LEFT JOIN person tp ON tp.id = t.author_id WHERE ${condition}`, 't.at, t.id');

/** An entry of the history, `e`, by `ep`. */
export const eventItem = `json_build_object('id', e.id::text, 'revision', e.revision, 'action', e.action, 'at', e.at,
  'side', e.side, 'role', e.role, 'actor', ${person('ep')}, 'from', e.from_state, 'to', e.to_state, 'note', e.note,
  'changes', e.changes,
  'files', ${filesWhere('f.record_id = e.record_id AND f.record_revision = e.revision')})`;

/** A record of the ledger, `g`, as others name it. */
export const recordRef = `json_build_object('id', g.id, 'number', g.number, 'title', g.title, 'state', g.state)`;

/** The history of record `r`, oldest first: the newest 200 entries that the asker sees. */
export const timeline = `coalesce((SELECT json_agg(${eventItem} ORDER BY e.revision)
  FROM (SELECT * FROM ledger_event WHERE record_id = r.id ORDER BY revision DESC LIMIT 200) e
    LEFT JOIN person ep ON ep.id = e.actor_id), '[]')`;

/** What happened to a record after a revision, as far as the asker may see it. */
export const eventsAfter = (id: string, revision: number): Statement => ({
  name: 'ledger:since',
  text: `SELECT ${eventItem} AS event FROM ledger_event e LEFT JOIN person ep ON ep.id = e.actor_id
    WHERE e.record_id = $1 AND e.revision > $2 ORDER BY e.revision LIMIT 50`,
  values: [id, revision],
});
