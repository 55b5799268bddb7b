import { campaignRef, headFields } from '../casework/ledger/record-fields';
import { bothLanguages, organisation, person } from '../database/json-fields';
import { dueStages } from '@hutong/casework';

const stages = `ARRAY[${dueStages.map((one) => `'${one}'`).join(', ')}]`;

/** The highest stage that a running clock of record `r` has climbed; also before the sweep has written it down. */
export const stageOfRecord = (now: string) =>
  `(SELECT (${stages})[max(array_position(${stages}, coalesce(k.stage, 'overdue')))]
    FROM clock k WHERE k.record_id = r.id AND k.stopped_at IS NULL AND k.due_at <= ${now})`;

/** A line of the ledger: `r` is the record, `t` its task; the other names come from the joins below. */
export const taskFields = (now: string) => `
  ${headFields}, 'campaign', ${campaignRef('cr', 'c')},
  'platform', ${organisation('p')},
  'scenario', CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', ${bothLanguages('s')}) END,
  'scope', json_build_object('target', ${organisation('o')}, 'linkType', t.link_type, 'scene', t.scene),
  'origin', t.origin, 'progress', t.progress,
  'due', CASE WHEN r.due_on IS NOT NULL THEN json_build_object('clock', r.due_clock, 'on', r.due_on, 'at', r.due_at,
    'provisional', r.due_provisional) END,
  'orderedDueOn', t.ordered_due_on, 'stage', ${stageOfRecord(now)},
  'milestones', (SELECT json_build_object('reached', count(m.reached_at), 'all', count(*))
    FROM task_milestone m WHERE m.task_id = r.id),
  'complaints', (SELECT count(*) FROM task_complaint tc WHERE tc.task_id = r.id),
  'evidence', (SELECT count(*) FROM file f WHERE f.record_id = r.id),
  'extensionAskedOn', t.extension_asked_on, 'issuedAt', t.issued_at, 'submittedAt', t.submitted_at,
  'submittedLate', t.submitted_late, 'verified', t.verified_at IS NOT NULL, 'struckOffAt', t.struck_off_at,
  'assignee', ${person('w')}`;

export const taskJoins = (worker: string) => `
  JOIN ledger_record cr ON cr.id = r.campaign_id JOIN campaign c ON c.id = cr.id
  JOIN organisation p ON p.id = r.platform_id
  LEFT JOIN campaign_topic s ON s.id = t.topic_id
  LEFT JOIN organisation o ON o.id = t.target_id
  LEFT JOIN person w ON w.id = ${worker}`;

/** Who works on it on the side of the asker. */
export const workerOfTask = (isPlatform: boolean) => (isPlatform ? 'r.handler_id' : 'r.officer_id');
