import { addDays, endedTaskStates, legalDateOf, startOfDay } from '@hutong/casework';
import type { TaskFilters } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Conditions } from '../database/conditions';
import { stageOfRecord, workerOfTask } from './task-fields';

const ended = endedTaskStates.map((state) => `'${state}'`).join(', ');

/** Records `r` with their tasks `t`. What the asker may see of them is the database's affair. */
export const fromTasks = 'ledger_record r JOIN task t ON t.id = r.id';

/** What a query's filters mean. */
export function taskConditions(filters: TaskFilters, actor: Actor, now: Date): Conditions {
  const conditions = new Conditions();
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.add(`${column} = ${conditions.value(value)}`);
  };
  conditions.add(`r.kind = 'task'`);
  equal('r.campaign_id', filters.campaign);
  if (filters.state?.length) conditions.add(`r.state = ANY (${conditions.value(filters.state)})`);
  if (filters.open) conditions.add(`r.state ${filters.open === 'true' ? 'NOT IN' : 'IN'} (${ended})`);
  byOrganisation(conditions, 'r.platform_id', filters.platform);
  byOrganisation(conditions, 't.target_id', filters.target);
  if (filters.scenario) under(conditions, filters.scenario);
  equal('t.origin', filters.origin);
  equal('t.scene', filters.scene);
  equal('t.link_type', filters.linkType);
  dueBy(conditions, filters.due, now);
  if (filters.stage)
    conditions.add(
      `${stageOfRecord(`${conditions.value(now.toISOString())}::timestamptz`)} = ${conditions.value(filters.stage)}`,
    );
  if (filters.decision) decisions[filters.decision](conditions, now);
  if (filters.submitted) {
    const late = filters.submitted.map((word) => word === 'late');
    conditions.add(`t.submitted_late = ANY (${conditions.value(late)}::boolean[])`);
  }
  assigned(conditions, filters.assigned, actor);
  between(conditions, 'r.opened_at', filters.openedFrom, filters.openedTo);
  between(conditions, 't.struck_off_at', filters.struckOffFrom, filters.struckOffTo);
  if (filters.complaint)
    conditions.add(
      `EXISTS (SELECT FROM task_complaint tc WHERE tc.task_id = r.id AND tc.complaint_id = ${conditions.value(filters.complaint)})`,
    );
  if (filters.q?.trim()) search(conditions, filters.q.trim());
  return conditions;
}

type Decision = NonNullable<TaskFilters['decision']>;
const decisions: Record<Decision, (conditions: Conditions, now: Date) => void> = {
  order: (conditions) => conditions.add(`r.state = 'listed'`),
  issue: (conditions) => conditions.add(`r.state = 'draft'`),
  extension: (conditions) =>
    conditions.add(`t.extension_asked_on IS NOT NULL AND r.state IN ('issued', 'in_progress', 'returned')`),
  verify: (conditions) => conditions.add(`r.state = 'submitted' AND t.verified_at IS NULL`),
  strikeOff: (conditions) => conditions.add(`r.state = 'submitted' AND t.verified_at IS NOT NULL`),
  // Of what is struck off only the clocks of its re-tests run.
  retest: (conditions, now) =>
    conditions.add(`r.state = 'struck_off' AND r.due_at <= ${conditions.value(inDays(now, 1))}`),
};

const inDays = (now: Date, days: number): Date => startOfDay(addDays(legalDateOf(now), days));

function byOrganisation(conditions: Conditions, column: string, slug: string | undefined): void {
  if (slug)
    conditions.add(`${column} = (SELECT o.id FROM organisation o WHERE o.slug = ${conditions.value(slug)})`);
}

/** An aspect or a problem stands for everything under it. */
function under(conditions: Conditions, topic: string): void {
  conditions.add(`t.topic_id IN (
    WITH RECURSIVE branch AS (
      SELECT id FROM campaign_topic WHERE id = ${conditions.value(topic)}
      UNION ALL SELECT x.id FROM campaign_topic x JOIN branch ON x.parent_id = branch.id)
    SELECT id FROM branch)`);
}

/** Overdue is computed, never stored: `due_at` is the instant from which it is late. */
function dueBy(conditions: Conditions, due: TaskFilters['due'], now: Date): void {
  if (due === 'overdue') conditions.add(`r.due_at <= ${conditions.value(now)}`);
  else if (due)
    conditions.add(
      `r.due_at > ${conditions.value(now)} AND r.due_at <= ${conditions.value(inDays(now, due === 'today' ? 1 : 7))}`,
    );
}

function assigned(conditions: Conditions, whom: string | undefined, actor: Actor): void {
  if (!whom) return;
  const column = workerOfTask(actor.organisationKind === 'platform');
  if (whom === 'none') conditions.add(`${column} IS NULL AND r.state NOT IN (${ended})`);
  else conditions.add(`${column} = ${conditions.value(whom === 'me' ? actor.personId : whom)}`);
}

/** Legal days, both included. */
function between(
  conditions: Conditions,
  column: string,
  from: string | undefined,
  to: string | undefined,
): void {
  if (from) conditions.add(`${column} >= ${conditions.value(startOfDay(from))}`);
  if (to) conditions.add(`${column} < ${conditions.value(startOfDay(addDays(to, 1)))}`);
}

function search(conditions: Conditions, text: string): void {
  const like = conditions.value(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  conditions.add(`(r.number ILIKE ${like} OR r.title ILIKE ${like} OR t.demand ILIKE ${like})`);
}
