/** Pieces of SELECT lists that commitments and cells share; aliases come from joins. */

export const person = (alias: string) => `
  CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;
export const organisation = (alias: string) => `
  CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('slug', ${alias}.slug,
    'name', json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en)) END`;

/** A list as JSON; `[]` when there is nothing. */
export const listOf = (item: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;

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
