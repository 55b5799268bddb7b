import type { EvidencePart } from '@hutong/casework';
import { filesWhere, retestsWhere, timeline } from '../casework/ledger/record-fields';
import { listOf, person } from '../database/json-fields';
import { ledgerClock } from '../casework/ledger/ledger-reads';
import type { Statement } from '../database/tx';
import { taskFields, taskJoins, workerOfTask } from './task-fields';

const list = (name: string, item: string, from: string, order: string) =>
  `'${name}', ${listOf(item, from, order)}`;
const reference = (alias: string) =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'number', ${alias}.number) END`;

const filesOfReport = (part: EvidencePart) =>
  filesWhere(
    `f.record_id = r.id AND f.part = '${part}' AND f.record_revision = (a.details->>'revision')::int`,
  );

/**
 * One task with everything that hangs on it, as far as the asker's role may see it, in one statement. `record` is the
 * text of the JSON; `standing` and `running` are what the rules look at.
 */
export function taskRecordQuery(id: string, isPlatform: boolean, now: Date): Statement {
  return {
    name: `task:record:${isPlatform ? 'platform' : 'regulator'}`,
    text: `
      SELECT (jsonb_build_object(${taskFields('$2::timestamptz')}) || jsonb_build_object(
        'demand', t.demand, 'plan', t.plan, 'extensions', t.extensions, 'timesReturned', t.times_returned,
        'timesReopened', t.times_reopened, 'verifiedBy', ${person('v')},
        'source', CASE WHEN x.id IS NOT NULL THEN
          json_build_object('id', x.id, 'kind', x.kind, 'number', x.number) END,
        'carriedFrom', ${reference('y')},
        ${list(
          'milestonePlan',
          `json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on, 'reachedAt', m.reached_at,
            'overdue', m.reached_at IS NULL AND m.due_on < ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
              AND r.state IN ('issued', 'in_progress', 'returned'), 'namedIn', m.named_in)`,
          'task_milestone m WHERE m.task_id = r.id',
          'm.due_on, m.position',
        )},
        ${list(
          'reports',
          `json_build_object('round', a.round, 'at', a.at, 'author', ${person('ap')}, 'text', a.details->'text',
            'scenes', a.details->'scenes', 'clientVersions', a.details->'clientVersions',
            'before', ${filesOfReport('before')},
            'after', ${filesOfReport('after')})`,
          'task_report a LEFT JOIN person ap ON ap.id = a.author_id WHERE a.task_id = r.id',
          'a.round',
        )},
        'retests', ${retestsWhere('t.record_id = r.id')},
        ${list(
          'linked',
          `json_build_object('id', z.id, 'caseNumber', z.case_number, 'domain', z.registrable_domain,
            'state', z.state, 'settled', z.settled)`,
          `(SELECT g.id, g.case_number, g.registrable_domain, g.state, tc.settled_at IS NOT NULL AS settled,
              tc.linked_at FROM task_complaint tc JOIN complaint g ON g.id = tc.complaint_id
            WHERE tc.task_id = r.id ORDER BY tc.linked_at DESC, g.id DESC LIMIT 100) z`,
          'z.linked_at DESC, z.id DESC',
        )},
        ${list(
          'letters',
          `json_build_object('id', l.id, 'number', l.number, 'kind', l.kind, 'issuedAt', l.issued_at)`,
          'letter l WHERE l.record_id = r.id',
          'l.issued_at, l.id',
        )},
        ${list(
          'clocks',
          `json_build_object('id', k.id::text, 'kind', k.kind, 'startedAt', k.started_at, 'dueOn', k.due_on,
            'dueAt', k.due_at, 'stoppedAt', k.stopped_at, 'ruleVersion', k.rule_version::text,
            'provisional', k.provisional, 'paused', false, 'extendedBy', k.extended_by, 'stage', k.stage,
            'breachedAt', k.breached_at, 'milestoneId', k.milestone_id)`,
          'clock k WHERE k.record_id = r.id',
          'k.id',
        )},
        'timeline', ${timeline}
      ))::text AS record,
      json_build_object('state', r.state, 'ordered_due_on', t.ordered_due_on, 'verified_by', t.verified_by,
        'extension_asked_on', t.extension_asked_on, 'extensions', t.extensions) AS standing,
      (SELECT json_agg(${ledgerClock}) FROM clock k WHERE k.record_id = r.id AND k.stopped_at IS NULL) AS running
      FROM ledger_record r JOIN task t ON t.id = r.id ${taskJoins(workerOfTask(isPlatform))}
        LEFT JOIN person v ON v.id = t.verified_by
        LEFT JOIN ledger_record x ON x.id = t.source_id
        LEFT JOIN ledger_record y ON y.id = t.carried_from_id
      WHERE r.id = $1 AND r.kind = 'task'`,
    values: [id, now.toISOString()],
  };
}
