import { listOf, organisation, person } from '../database/json-fields';
import type { Statement } from '../database/tx';

const due = `
  CASE WHEN c.due_on IS NULL THEN NULL ELSE json_build_object(
    'clock', c.due_clock, 'on', c.due_on, 'at', c.due_at, 'provisional', c.due_provisional) END`;

/** Pieces of SELECT lists that the record and the lists share. `c` is the complaint; names come from joins below. */
export const summaryFields = `
  'id', c.id, 'caseNumber', c.case_number, 'kind', c.kind, 'state', c.state, 'closedAs', c.closed_as,
  'revision', c.revision, 'filedAt', c.filed_at, 'updatedAt', c.updated_at,
  'respondent', ${organisation('r')}, 'affected', ${organisation('a')},
  'targetUrl', c.target_url, 'host', c.host, 'registrableDomain', c.registrable_domain, 'linkType', c.link_type,
  'scene', c.scene, 'symptom', c.symptom, 'harmGround', c.harm_ground, 'outcome', c.outcome, 'due', ${due},
  'assignee', ${person('w')}, 'excerpt', left(c.narrative, 120)`;

/** $2 is the asker's organisation when it is a platform, else null: whose hand is on the case on the asker's side. */
export const summaryJoins = (organisationParameter: string) => `
  LEFT JOIN organisation r ON r.id = c.respondent_id
  LEFT JOIN organisation a ON a.id = c.affected_id
  LEFT JOIN person w ON w.id = CASE
    WHEN ${organisationParameter}::uuid IS NULL THEN c.officer_id
    WHEN c.respondent_id = ${organisationParameter}::uuid THEN c.handler_id
    ELSE c.affected_handler_id END`;

const file = `json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.byte_size,
  'sha256', f.sha256, 'shown', f.shown_key IS NOT NULL, 'side', f.side, 'at', f.created_at)`;
const filesWhere = (condition: string) =>
  listOf(file, `file f WHERE f.complaint_id = c.id AND ${condition}`, 'f.id');
const list = (name: string, item: string, from: string, order: string) =>
  `'${name}', ${listOf(item, from, order)}`;

/** Does clock `k` stand still? */
export const isPaused = `(k.stopped_at IS NULL AND k.pauses @> '[{"to": null}]')`;

export const eventItem = `json_build_object('id', e.id::text, 'revision', e.revision, 'action', e.action, 'at', e.at,
  'side', e.side, 'role', e.role, 'actor', ${person('ep')}, 'from', e.from_state, 'to', e.to_state,
  'note', e.note, 'changes', e.changes)`;

/** Who reads a record. The database refuses a statement that names more of the private part than the role may read. */
export type Reader = 'regulator' | 'complainant' | 'platform';
const privateParts: Record<Reader, { pastedText: string; contact: string; join: string }> = {
  regulator: {
    pastedText: 'p.pasted_text',
    contact: 'p.contact',
    join: 'LEFT JOIN complaint_private p ON p.complaint_id = c.id',
  },
  complainant: {
    pastedText: 'p.pasted_text',
    contact: 'NULL',
    join: 'LEFT JOIN complaint_private p ON p.complaint_id = c.id',
  },
  platform: { pastedText: 'NULL', contact: 'NULL', join: '' },
};

/** Who complained has nothing to read in the ledger; the database would refuse the question. */
const linkedTasks = `coalesce((SELECT json_agg(json_build_object('id', g.id, 'number', g.number, 'title', g.title,
    'state', g.state) ORDER BY g.opened_at) FROM task_complaint tc JOIN ledger_record g ON g.id = tc.task_id
  WHERE tc.complaint_id = c.id), '[]')`;
const tasks: Record<Reader, string> = {
  regulator: linkedTasks,
  platform: linkedTasks,
  complainant: `'[]'::json`,
};

/**
 * One complaint with everything that hangs on it, as far as the asker's role may see it, in one statement.
 * `record` is the text of the JSON; `row` is what the rules look at.
 */
export function recordQuery(id: string, reader: Reader, platformId: string | null): Statement {
  const { pastedText, contact, join } = privateParts[reader];
  return {
    name: `complaint:record:${reader}`,
    text: `
      SELECT (jsonb_build_object(${summaryFields}) || jsonb_build_object(
        'channel', c.channel, 'locale', c.locale, 'blockKind', c.block_kind, 'wrapperForm', c.wrapper_form,
        'occurredOn', c.occurred_on, 'app', c.app, 'appVersion', c.app_version, 'os', c.os, 'osVersion', c.os_version,
        'narrative', c.narrative,
        'parity', CASE WHEN c.parity_url IS NULL THEN NULL
          ELSE json_build_object('url', c.parity_url, 'note', c.parity_note) END,
        'pastedText', ${pastedText},
        'mergedInto', CASE WHEN m.id IS NULL THEN NULL
          ELSE json_build_object('id', m.id, 'caseNumber', m.case_number) END,
        'tasks', ${tasks[reader]},
        'timesReturned', c.times_returned,
        'extension', CASE WHEN c.extension IS NULL THEN NULL
          ELSE json_build_object('state', c.extension, 'days', c.extension_days) END,
        ${list(
          'responses',
          `json_build_object('id', s.id, 'round', s.round, 'at', s.at, 'author', ${person('sp')},
            'response', s.details, 'files', ${filesWhere('f.response_id = s.id')})`,
          'response s LEFT JOIN person sp ON sp.id = s.author_id WHERE s.complaint_id = c.id',
          's.round',
        )},
        ${list(
          'statements',
          `json_build_object('id', t.id, 'kind', t.kind, 'side', t.side, 'author', ${person('tp')}, 'text', t.text,
            'at', t.at, 'internal', cardinality(t.visible_to) = 1, 'files', ${filesWhere('f.statement_id = t.id')})`,
          'statement t LEFT JOIN person tp ON tp.id = t.author_id WHERE t.complaint_id = c.id',
          't.at, t.id',
        )},
        ${list('retests', `t.details || jsonb_build_object('at', t.at)`, 'retest t WHERE t.complaint_id = c.id', 't.at')},
        'files', ${filesWhere('f.statement_id IS NULL AND f.response_id IS NULL')},
        ${list(
          'clocks',
          `json_build_object('id', k.id::text, 'kind', k.kind, 'startedAt', k.started_at, 'dueOn', k.due_on,
            'dueAt', k.due_at, 'stoppedAt', k.stopped_at, 'ruleVersion', k.rule_version::text,
            'provisional', k.provisional, 'paused', ${isPaused}, 'extendedBy', k.extended_by,
            'stage', k.stage, 'breachedAt', k.breached_at)`,
          'clock k WHERE k.complaint_id = c.id',
          'k.id',
        )},
        ${list(
          'timeline',
          eventItem,
          `(SELECT * FROM case_event WHERE complaint_id = c.id ORDER BY revision DESC LIMIT 200) e
            LEFT JOIN person ep ON ep.id = e.actor_id`,
          'e.revision',
        )}
      ))::text AS record, to_json(c) AS row,
      (SELECT json_agg(json_build_object('kind', k.kind, 'dueAt', k.due_at, 'pauses', k.pauses)) FROM clock k
        WHERE k.complaint_id = c.id AND k.stopped_at IS NULL) AS running, ${contact}::bytea AS contact
      FROM complaint c ${summaryJoins('$2')}
      ${join}
      LEFT JOIN complaint m ON m.id = c.merged_into_id
      WHERE c.id = $1`,
    values: [id, platformId],
  };
}
