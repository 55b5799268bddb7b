import type { DeadlineQuery } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { named } from '../database/conditions';
import type { Statement } from '../database/tx';
import { readNumberedCursor } from '../http/cursor';
import { deadlineFields, isOverdue } from './deadline-fields';
import { dateConditions, type DateFilters, deadlineConditions, type DeadlineFilters } from './conditions';

/** The page that a query asks for, the nearest first: `items` and the cursor behind them, as JSON text. */
export function listQuery(query: DeadlineQuery, actor: Actor, now: Date): Statement {
  const conditions = deadlineConditions(query, actor, now);
  if (query.cursor) {
    const { at, id } = readNumberedCursor(query.cursor);
    conditions.add(
      `(k.due_at, k.id) > (${conditions.value(at)}::timestamptz, ${conditions.value(id)}::bigint)`,
    );
  }
  const limit = conditions.value(query.limit);
  const { item, joins, isSeen } = deadlineFields(conditions, actor, now);
  const text = `
    WITH page AS MATERIALIZED (
      SELECT k.* FROM ${conditions.from} ${conditions.where} ORDER BY k.due_at, k.id LIMIT ${limit}::int + 1),
    shown AS (SELECT * FROM page ORDER BY due_at, id LIMIT ${limit}::int)
    SELECT coalesce((
        SELECT json_agg(${item} ORDER BY k.due_at, k.id)
        FROM shown k ${joins} WHERE ${isSeen}), '[]')::text AS items,
      CASE WHEN (SELECT count(*) FROM page) > ${limit}::int THEN (
        SELECT json_build_object('at', k.due_at::text, 'id', k.id::text) FROM shown k
        ORDER BY k.due_at DESC, k.id DESC LIMIT 1) END AS last`;
  return named('deadline:list', text, conditions.values);
}

/**
 * Several numbers of one list at once, each exact up to the bound: one more row is enough to know that there are more.
 * Where complaints or records are looked at, they are looked at once for all the numbers.
 */
export function countQuery(
  asked: DeadlineFilters,
  columns: readonly DateFilters[],
  actor: Actor,
  now: Date,
  bound: number,
): Statement {
  const running = deadlineConditions(asked, actor, now);
  const counts = columns.map((column) => {
    const { where } = dateConditions(column, now, running.values);
    return `(SELECT count(*) FROM (SELECT FROM running k ${where} LIMIT ${bound + 1}) AS counted)`;
  });
  const text = `
    WITH running AS ${running.looksAtSubject ? '' : 'NOT'} MATERIALIZED (
      SELECT k.stopped_at, k.due_on, k.due_at, k.pauses, k.stage FROM ${running.from} ${running.where})
    SELECT ARRAY[${counts.join(', ')}]::int[] AS values`;
  return named('deadline:count', text, running.values);
}

/** How many are due on each day of a time, and how many of them are overdue. */
export function daysQuery(filters: DeadlineFilters, actor: Actor, now: Date): Statement {
  const conditions = deadlineConditions(filters, actor, now);
  const at = conditions.value(now);
  const text = `SELECT k.due_on::text AS day, count(*)::int AS value,
      count(*) FILTER (WHERE ${isOverdue(at)})::int AS overdue
    FROM ${conditions.from} ${conditions.where} GROUP BY k.due_on ORDER BY k.due_on`;
  return named('deadline:days', text, conditions.values);
}
