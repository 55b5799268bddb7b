import { taskStates } from '@hutong/casework';
import type { TaskFilters } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { named } from '../database/conditions';
import type { Statement } from '../database/tx';
import { lines } from './list-query';
import { fromTasks, taskConditions } from './task-conditions';

const firstItems = 20;

/** The columns of the board as JSON text: each with its numbers and its first lines, nearest due first. */
export function boardQuery(filters: TaskFilters, actor: Actor, now: Date): Statement {
  const conditions = taskConditions(filters, actor, now);
  const at = `${conditions.value(now.toISOString())}::timestamptz`;
  const states = conditions.value(filters.state?.length ? filters.state : taskStates);
  const text = `
    WITH counted AS (
      SELECT r.state, count(*)::int AS value, (count(*) FILTER (WHERE r.due_at <= ${at}))::int AS overdue
      FROM ${fromTasks} ${conditions.where} GROUP BY r.state)
    SELECT coalesce(json_agg(json_build_object('state', w.state, 'value', coalesce(counted.value, 0),
        'overdue', coalesce(counted.overdue, 0), 'items', (
          ${lines(
            `(SELECT r.* FROM ${fromTasks} ${conditions.where} AND r.state = w.state
              ORDER BY r.due_at, r.id LIMIT ${firstItems})`,
            'r.due_at, r.id',
            conditions,
            actor,
            now,
          )})) ORDER BY w.place), '[]')::text AS columns
    FROM unnest(${states}::text[]) WITH ORDINALITY w (state, place) LEFT JOIN counted ON counted.state = w.state`;
  return named('task:board', text, conditions.values);
}
