import {
  campaignRef,
  filesWhere,
  headFields,
  recordRef,
  retestsWhere,
  timeline,
} from '../casework/ledger/record-fields';
import { bothLanguages, listOf, organisation } from '../database/json-fields';
import type { Statement } from '../database/tx';

/** How a commitment stands against its date, as `keepingOf` has it; `r` is the record, `d` what is promised. */
export const keeping = `CASE WHEN r.state IN ('lapsed', 'regressed') THEN r.state
  WHEN d.rolled_out_on IS NULL OR r.state IN ('announced', 'piloting') THEN 'pending'
  WHEN d.promised_on IS NULL OR d.rolled_out_on <= d.promised_on THEN 'kept' ELSE 'late' END`;

const due = `CASE WHEN r.due_on IS NULL THEN NULL ELSE json_build_object(
  'clock', r.due_clock, 'on', r.due_on, 'at', r.due_at, 'provisional', r.due_provisional) END`;

/** Pieces of SELECT lists that the record and the lists share; names come from the joins below. */
export const summaryFields = (isParty: string) => `
  ${headFields}, 'keeping', ${keeping},
  'platform', ${organisation('p')}, 'campaign', ${campaignRef('cr', 'ca')},
  'promise', ${bothLanguages('d', 'promise')},
  'scope', json_build_object('target', ${organisation('o')}, 'linkType', d.link_type, 'scene', d.scene),
  'promises', d.promises, 'announcedOn', d.announced_on, 'promisedOn', d.promised_on,
  'rolledOutOn', d.rolled_out_on, 'published', r.published,
  'due', CASE WHEN ${isParty} THEN ${due} END`;

export const summaryJoins = `
  LEFT JOIN organisation p ON p.id = r.platform_id
  LEFT JOIN organisation o ON o.id = d.target_id
  LEFT JOIN ledger_record cr ON cr.id = r.campaign_id
  LEFT JOIN campaign ca ON ca.id = cr.id`;

/** Is it the asker’s own affair? A parameter has their platform; null: the regulator’s. */
export const isPartyTo = (platform: string) =>
  `(${platform}::uuid IS NULL OR r.platform_id = ${platform}::uuid)`;
const isParty = isPartyTo('$2');
const forParties = (text: string, others: string) => `CASE WHEN ${isParty} THEN ${text} ELSE ${others} END`;

/** Complaints about what was promised that are open; `r` is the record, `d` what is promised. */
const openComplaints = `(SELECT count(*)::int FROM complaint c
  WHERE c.respondent_id = r.platform_id AND c.state <> 'closed' AND c.kind = 'blocked_link'
    AND (d.target_id IS NULL OR c.affected_id = d.target_id)
    AND (d.link_type IS NULL OR c.link_type = d.link_type) AND (d.scene IS NULL OR c.scene = d.scene))`;
/** The list of them. */
const complaintQuery = `json_strip_nulls(json_build_object('respondent', p.slug, 'affected', o.slug,
  'linkType', d.link_type, 'scene', d.scene, 'kind', 'blocked_link', 'open', 'true'))`;

const clocks = listOf(
  `json_build_object('id', k.id::text, 'kind', k.kind, 'startedAt', k.started_at, 'dueOn', k.due_on, 'dueAt', k.due_at,
    'stoppedAt', k.stopped_at, 'ruleVersion', k.rule_version::text, 'provisional', k.provisional, 'paused', false,
    'extendedBy', 0, 'stage', k.stage, 'breachedAt', k.breached_at)`,
  'clock k WHERE k.record_id = r.id',
  'k.id',
);
const tasks = listOf(
  recordRef,
  'task t JOIN ledger_record g ON g.id = t.id WHERE t.source_id = r.id',
  'g.opened_at',
);

/**
 * One commitment with what hangs on it, in one statement; of other platforms’ published ones only what is promised.
 */
export const recordQuery = (id: string, platformId: string | null): Statement => ({
  name: 'commitment:record',
  text: `
    SELECT (jsonb_build_object(${summaryFields(isParty)}) || jsonb_build_object(
      'source', d.source, 'sourceUrl', d.source_url, 'pilotingSinceOn', d.piloting_since_on,
      'verifiedAt', d.verified_at,
      'openComplaints', ${forParties(openComplaints, 'NULL')},
      'complaintQuery', ${forParties(complaintQuery, `'{}'::json`)},
      'tasks', ${forParties(tasks, `'[]'`)},
      'retests', ${forParties(retestsWhere('t.record_id = r.id'), `'[]'`)},
      'files', ${forParties(filesWhere('f.record_id = r.id AND f.retest_id IS NULL'), `'[]'`)},
      'clocks', ${forParties(clocks, `'[]'`)},
      'timeline', ${forParties(timeline, `'[]'`)}
    )) AS record, r.state, r.published, d.promised_on::text, ${isParty} AS "isParty"
    FROM ledger_record r JOIN commitment d ON d.id = r.id ${summaryJoins}
    WHERE r.id = $1 AND r.kind = 'commitment'`,
  values: [id, platformId],
});
