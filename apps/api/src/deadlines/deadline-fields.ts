import { owedBy } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { isPaused } from '../complaints/record-query';
import type { Conditions } from '../database/conditions';

/** Names that the joins below bring: the clock `k`, its complaint `c`, the respondent `r`, whoever works on it `w`. */
export interface DeadlineFields {
  readonly item: string;
  readonly joins: string;
}

/** Run out and not standing still. Also before the sweep has been there. */
export const isOverdue = (now: string) => `(k.due_at <= ${now} AND NOT ${isPaused})`;

/** A deadline as JSON of the contract, for whoever asks. */
export function deadlineFields(conditions: Conditions, actor: Actor, now: Date): DeadlineFields {
  const at = `${conditions.value(now.toISOString())}::timestamptz`;
  const sides = `${conditions.value(JSON.stringify(owedBy))}::jsonb`;
  const item = `json_build_object('id', k.id::text, 'clock', k.kind,
    'subject', json_build_object('kind', 'complaint', 'id', c.id, 'number', c.case_number,
      'title', c.registrable_domain, 'state', c.state),
    'owedBy', ${sides} ->> k.kind,
    'respondent', CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('slug', r.slug,
      'name', json_build_object('zh', r.name_zh, 'en', r.name_en)) END,
    'assignee', CASE WHEN w.id IS NULL THEN NULL ELSE json_build_object('id', w.id, 'name', w.name) END,
    'startedAt', k.started_at, 'dueOn', k.due_on, 'dueAt', k.due_at, 'provisional', k.provisional,
    'paused', ${isPaused}, 'stoppedAt', k.stopped_at, 'extendedBy', k.extended_by,
    'stage', coalesce(k.stage, CASE WHEN k.stopped_at IS NULL AND ${isOverdue(at)} THEN 'overdue' END),
    'ruleVersion', k.rule_version)`;
  const joins = `
    LEFT JOIN organisation r ON r.id = c.respondent_id
    LEFT JOIN person w ON w.id = ${workerOf(conditions, actor)}`;
  return { item, joins };
}

/** Who works on a case on the side of the asker. */
export function workerOf(conditions: Conditions, actor: Actor): string {
  if (actor.organisationKind !== 'platform') return 'c.officer_id';
  const own = conditions.value(actor.organisationId);
  return `CASE WHEN c.respondent_id = ${own} THEN c.handler_id ELSE c.affected_handler_id END`;
}
