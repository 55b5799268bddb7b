/**
 * The same work as the API's, as one would write it by hand for one tenant: plain joins, no row-level security, no roles.
 * Names of the JSON are the API's, so that both send about the same bytes.
 */
const person = (alias) =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;
const organisation = (alias) => `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object(
  'slug', ${alias}.slug, 'name', json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en)) END`;
const summary = `
  'id', c.id, 'caseNumber', c.case_number, 'kind', c.kind, 'state', c.state, 'closedAs', c.closed_as,
  'revision', c.revision, 'filedAt', c.filed_at, 'updatedAt', c.updated_at, 'respondent', ${organisation('r')},
  'affected', ${organisation('a')}, 'targetUrl', c.target_url, 'host', c.host,
  'registrableDomain', c.registrable_domain, 'linkType', c.link_type, 'scene', c.scene, 'symptom', c.symptom,
  'harmGround', c.harm_ground, 'outcome', c.outcome, 'due', CASE WHEN c.due_on IS NULL THEN NULL ELSE json_build_object(
    'clock', c.due_clock, 'on', c.due_on, 'at', c.due_at, 'provisional', c.due_provisional) END,
  'assignee', ${person('w')}, 'excerpt', left(c.narrative, 120)`;
const joins = `LEFT JOIN organisation r ON r.id = c.respondent_id LEFT JOIN organisation a ON a.id = c.affected_id
  LEFT JOIN person w ON w.id = c.handler_id`;

const listed = (place) => `
  SELECT json_build_object(${summary})::text AS item FROM complaint c ${joins}
  WHERE c.respondent_id = $1 AND c.state = $2 AND c.forwarded_at IS NOT NULL ${place}
  ORDER BY c.due_at, c.id LIMIT $3`;
export const list = { name: 'list', text: listed('') };
export const listAfter = {
  name: 'list-after',
  text: listed('AND (c.due_at, c.id) > ($4::timestamptz, $5::uuid)'),
};
export const count = {
  name: 'count',
  text: `SELECT count(*)::int AS value FROM (SELECT FROM complaint
    WHERE respondent_id = $1 AND state = $2 AND forwarded_at IS NOT NULL LIMIT 1001) counted`,
};

const all = (name, item, from, order) =>
  `'${name}', coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;
const files = (
  of,
) => `coalesce((SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
  'size', f.byte_size, 'sha256', f.sha256) ORDER BY f.id) FROM file f WHERE f.complaint_id = c.id AND ${of}), '[]')`;
export const record = {
  name: 'record',
  text: `
    SELECT (jsonb_build_object(${summary}) || jsonb_build_object('channel', c.channel, 'locale', c.locale,
      'blockKind', c.block_kind, 'wrapperForm', c.wrapper_form, 'occurredOn', c.occurred_on, 'app', c.app,
      'appVersion', c.app_version, 'os', c.os, 'osVersion', c.os_version, 'narrative', c.narrative,
      'timesReturned', c.times_returned,
      ${all(
        'responses',
        `json_build_object('id', s.id, 'round', s.round, 'at', s.at, 'author', ${person('sp')},
        'response', s.details, 'files', ${files('f.response_id = s.id')})`,
        'response s LEFT JOIN person sp ON sp.id = s.author_id WHERE s.complaint_id = c.id',
        's.round',
      )},
      ${all(
        'statements',
        `json_build_object('id', t.id, 'kind', t.kind, 'side', t.side, 'author', ${person('tp')},
        'text', t.text, 'at', t.at, 'files', ${files('f.statement_id = t.id')})`,
        'statement t LEFT JOIN person tp ON tp.id = t.author_id WHERE t.complaint_id = c.id',
        't.at, t.id',
      )},
      ${all('retests', `t.details || jsonb_build_object('at', t.at)`, 'retest t WHERE t.complaint_id = c.id', 't.at')},
      'files', ${files('f.statement_id IS NULL AND f.response_id IS NULL')},
      ${all(
        'clocks',
        `json_build_object('kind', k.kind, 'startedAt', k.started_at, 'dueOn', k.due_on, 'dueAt', k.due_at,
        'stoppedAt', k.stopped_at, 'ruleVersion', k.rule_version::text, 'provisional', k.provisional,
        'extendedBy', k.extended_by, 'stage', k.stage, 'breachedAt', k.breached_at)`,
        'clock k WHERE k.complaint_id = c.id',
        'k.id',
      )},
      ${all(
        'timeline',
        `json_build_object('id', e.id::text, 'revision', e.revision, 'action', e.action, 'at', e.at,
        'side', e.side, 'role', e.role, 'actor', ${person('ep')}, 'from', e.from_state, 'to', e.to_state,
        'note', e.note, 'changes', e.changes)`,
        `(SELECT * FROM case_event WHERE complaint_id = c.id ORDER BY revision DESC LIMIT 200) e
          LEFT JOIN person ep ON ep.id = e.actor_id`,
        'e.revision',
      )}))::text AS record
    FROM complaint c ${joins} WHERE c.id = $1`,
};

/** Complaint, event, clock, receipt: one statement, so one commit. */
export const file = {
  name: 'file',
  text: `
    WITH opened AS (
      INSERT INTO complaint (id, case_number, kind, state, revision, filed_at, updated_at, channel, locale, respondent_id,
        target_url, host, registrable_domain, link_type, scene, symptom, occurred_on, app, app_version, os, narrative,
        due_clock, due_on, due_at)
      VALUES ($1, 'HT' || $2 || lpad(nextval('case_number_seq')::text, 7, '0'), $3, 'submitted', 1, $4, $4, 'portal', 'zh',
        $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'acceptance', $17, $18)
      RETURNING case_number),
    event AS (
      INSERT INTO case_event (complaint_id, revision, action, at, side, role, to_state, visible_to)
      VALUES ($1, 1, 'file', $4, 'complainant', 'complainant', 'submitted', '{complainant,respondent,affected,regulator}')),
    clocks AS (
      INSERT INTO clock (complaint_id, kind, rule_version, started_at, due_on, due_at, provisional, done_until,
        next_step_at)
      VALUES ($1, 'acceptance', 1, $4, $17, $18, false, $4, $18)),
    receipts AS (INSERT INTO receipt (code_hash, complaint_id) VALUES ($19, $1))
    SELECT case_number FROM opened`,
};

export const lock = {
  name: 'lock',
  text: `SELECT state, revision, handler_id FROM complaint WHERE id = $1 FOR UPDATE`,
};
export const acknowledge = {
  name: 'acknowledge',
  text: `
    WITH stopped AS (
      UPDATE clock SET stopped_at = $3 WHERE complaint_id = $1 AND kind = 'acknowledgement' AND stopped_at IS NULL),
    response AS (
      SELECT due_on, due_at FROM clock WHERE complaint_id = $1 AND kind = 'response' AND stopped_at IS NULL),
    event AS (
      INSERT INTO case_event (complaint_id, revision, action, at, side, role, actor_id, organisation_id, from_state,
        to_state, visible_to)
      VALUES ($1, $2, 'acknowledge', $3, 'respondent', 'handler', $4, $5, 'forwarded', 'in_progress',
        '{complainant,respondent,affected,regulator}'))
    UPDATE complaint SET state = 'in_progress', revision = $2, updated_at = $3, handler_id = coalesce(handler_id, $4),
      due_clock = 'response', due_on = (SELECT due_on FROM response), due_at = (SELECT due_at FROM response) WHERE id = $1`,
};
