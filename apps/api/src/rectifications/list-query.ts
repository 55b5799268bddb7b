import type { TaskFilters, TaskQuery } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { type Conditions, named } from '../database/conditions';
import type { Statement } from '../database/tx';
import { readCursor } from '../http/cursor';
import { fromTasks, taskConditions } from './task-conditions';
import { taskFields, taskJoins, workerOfTask } from './task-fields';

const columns = { due: 'due_at', opened: 'opened_at', updated: 'updated_at' } as const;
const sorts: Record<TaskQuery['sort'], { column: string; descending: boolean }> = {
  due: { column: columns.due, descending: false },
  '-due': { column: columns.due, descending: true },
  opened: { column: columns.opened, descending: false },
  '-opened': { column: columns.opened, descending: true },
  updated: { column: columns.updated, descending: false },
  '-updated': { column: columns.updated, descending: true },
};

/** The page that a query asks for: `items` and the place behind them, as JSON text. */
export function taskPage(query: TaskQuery, actor: Actor, now: Date): Statement {
  const conditions = taskConditions(query, actor, now);
  const { column, descending } = sorts[query.sort];
  const [direction, opposite] = descending ? ['DESC', 'ASC'] : ['ASC', 'DESC'];
  if (query.cursor) {
    const after = readCursor(query.cursor);
    const place = `${conditions.value(after.at)}::timestamptz, ${conditions.value(after.id)}::uuid`;
    conditions.add(`(r.${column}, r.id) ${descending ? '<' : '>'} (${place})`);
  }
  const offset = query.offset && !query.cursor ? `OFFSET ${conditions.value(query.offset)}` : '';
  const limit = `${conditions.value(query.limit)}::int`;
  const text = `
    WITH page AS (
      SELECT r.*, r.${column} AS sorted_by FROM ${fromTasks} ${conditions.where}
      ORDER BY r.${column} ${direction}, r.id ${direction} ${offset} LIMIT ${limit} + 1),
    shown AS (SELECT * FROM page ORDER BY sorted_by ${direction}, id ${direction} LIMIT ${limit})
    SELECT ${lines('shown', `r.sorted_by ${direction}, r.id ${direction}`, conditions, actor, now)}::text AS items,
      CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (
        SELECT json_build_object('at', r.sorted_by::text, 'id', r.id) FROM shown r
        ORDER BY r.sorted_by ${opposite}, r.id ${opposite} LIMIT 1) END AS last`;
  return named('task:list', text, conditions.values);
}

/** Exact up to the bound: one more row is enough to know that there are more. */
export function taskCount(filters: TaskFilters, actor: Actor, now: Date, bound: number): Statement {
  const conditions = taskConditions(filters, actor, now);
  const limit = conditions.value(bound + 1);
  const text = `SELECT count(*)::int AS value FROM (SELECT FROM ${fromTasks} ${conditions.where} LIMIT ${limit}) AS counted`;
  return named('task:count', text, conditions.values);
}

/** Records of a table expression as lines of the ledger, JSON. */
export function lines(from: string, order: string, conditions: Conditions, actor: Actor, now: Date): string {
  const worker = workerOfTask(actor.organisationKind === 'platform');
  const at = `${conditions.value(now.toISOString())}::timestamptz`;
  return `coalesce((SELECT json_agg(json_build_object(${taskFields(at)}) ORDER BY ${order})
    FROM ${from} r JOIN task t ON t.id = r.id ${taskJoins(worker)}), '[]')`;
}
