import type { Actor } from '../access/actor';
import { isPaused } from '../complaints/record-query';
import { organisation, person } from '../database/json-fields';
import type { Conditions } from '../database/conditions';
import { ownerOf } from './owners';

/**
 * Names that the joins below bring: the clock `k`; its complaint `c` or record of the ledger `l`, of which one is empty;
 * the platform `r`, whoever works on it `w`. Joined to be shown: a list is found without them.
 */
export interface DeadlineFields {
  readonly item: string;
  readonly joins: string;
  /** What the asker has lost sight of has nothing to show. */
  readonly isSeen: string;
  /** How often what it is about has changed, and when last. */
  readonly revision: string;
  readonly updatedAt: string;
}

/** Run out and not standing still. Also before the sweep has been there. */
export const isOverdue = (now: string) => `(k.due_at <= ${now} AND NOT ${isPaused})`;

/** A deadline as JSON of the contract, for whoever asks. */
export function deadlineFields(conditions: Conditions, actor: Actor, now: Date): DeadlineFields {
  const at = `${conditions.value(now.toISOString())}::timestamptz`;
  const sides = `${conditions.value(JSON.stringify(ownerOf))}::jsonb`;
  const { subject, joins, platform, worker, ...fields } = subjectFields(conditions, actor);
  const item = `json_build_object('id', k.id::text, 'clock', k.kind, 'subject', ${subject},
    'owedBy', ${sides} ->> k.kind,
    'respondent', ${organisation('r')},
    'assignee', ${person('w')},
    'startedAt', k.started_at, 'dueOn', k.due_on, 'dueAt', k.due_at, 'provisional', k.provisional,
    'paused', ${isPaused}, 'stoppedAt', k.stopped_at, 'extendedBy', k.extended_by,
    'stage', coalesce(k.stage, CASE WHEN k.stopped_at IS NULL AND ${isOverdue(at)} THEN 'overdue' END),
    'ruleVersion', k.rule_version)`;
  const everything = `
    LEFT JOIN complaint c ON c.id = k.complaint_id ${joins}
    LEFT JOIN organisation r ON r.id = ${platform}
    LEFT JOIN person w ON w.id = ${worker}`;
  return { item, joins: everything, ...fields };
}

const complaint = `json_build_object('kind', 'complaint', 'id', c.id, 'number', c.case_number,
  'title', c.registrable_domain, 'state', c.state, 'part', NULL)`;

/** Complainants know nothing of the ledger: their role may not even ask for it. */
function subjectFields(conditions: Conditions, actor: Actor) {
  const worker = workerOf(conditions, actor);
  if (!seesLedger(actor))
    return {
      ...{ subject: complaint, joins: '', platform: 'c.respondent_id', worker, isSeen: 'c.id IS NOT NULL' },
      ...{ revision: 'c.revision', updatedAt: 'c.updated_at' },
    };
  return {
    subject: `CASE WHEN k.record_id IS NULL THEN ${complaint} ELSE json_build_object('kind', l.kind, 'id', l.id,
      'number', l.number, 'title', l.title, 'state', l.state, 'part', m.title) END`,
    joins: `LEFT JOIN ledger_record l ON l.id = k.record_id
    LEFT JOIN task_milestone m ON m.id = k.milestone_id`,
    platform: 'coalesce(c.respondent_id, l.platform_id)',
    worker: `coalesce(l.${recordWorkerOf(actor)}, ${worker})`,
    isSeen: 'coalesce(c.id, l.id) IS NOT NULL',
    revision: 'coalesce(c.revision, l.revision)',
    updatedAt: 'coalesce(c.updated_at, l.updated_at)',
  };
}

export const seesLedger = ({ kind }: Actor): boolean => kind !== 'complainant';

/** Who works on a case on the side of the asker. */
export function workerOf(conditions: Conditions, actor: Actor): string {
  if (actor.organisationKind !== 'platform') return 'c.officer_id';
  const own = conditions.value(actor.organisationId);
  return `CASE WHEN c.respondent_id = ${own} THEN c.handler_id ELSE c.affected_handler_id END`;
}

/** The same of a record of the ledger. */
export const recordWorkerOf = ({ organisationKind }: Actor): 'handler_id' | 'officer_id' =>
  organisationKind === 'platform' ? 'handler_id' : 'officer_id';
