import { legalDateOf } from '@hutong/casework';
import type { taskTimelineQuery } from '@hutong/contract';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { organisation } from '../database/json-fields';
import { named } from '../database/conditions';
import type { Statement } from '../database/tx';
import { fromTasks, taskConditions } from './task-conditions';

const mostLines = 500;
const day = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/** The ledger of a campaign over its days, as JSON text; no row where the asker sees no such campaign. */
export function timelineQuery(
  filters: z.output<typeof taskTimelineQuery>,
  actor: Actor,
  now: Date,
): Statement {
  const conditions = taskConditions(filters, actor, now);
  const at = `${conditions.value(now.toISOString())}::timestamptz`;
  const text = `
    WITH found AS (
      SELECT r.id, r.number, r.title, r.platform_id, r.state, r.opened_at, r.updated_at, r.due_at, t.issued_at,
        t.ordered_due_on, t.struck_off_at, t.progress
      FROM ${fromTasks} ${conditions.where} ORDER BY r.due_at, r.id LIMIT ${mostLines + 1}),
    shown AS (SELECT * FROM found ORDER BY due_at, id LIMIT ${mostLines})
    SELECT json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on,
      'today', ${conditions.value(legalDateOf(now))}::text, 'phases', c.phases, 'moments', c.moments,
      'more', (SELECT count(*) FROM found) > ${mostLines},
      'lines', coalesce((SELECT json_agg(json_build_object('id', r.id, 'number', r.number, 'title', r.title,
          'platform', ${organisation('p')},
          'state', r.state, 'openedOn', ${day('r.opened_at')}, 'issuedOn', ${day('r.issued_at')},
          'dueOn', r.ordered_due_on,
          'endedOn', CASE WHEN r.state = 'struck_off' THEN ${day('r.struck_off_at')}
            WHEN r.state IN ('carried_over', 'cancelled') THEN ${day('r.updated_at')} END,
          'overdue', r.due_at <= ${at}, 'progress', r.progress,
          'milestones', coalesce((SELECT json_agg(json_build_object('title', m.title, 'dueOn', m.due_on,
              'reached', m.reached_at IS NOT NULL) ORDER BY m.due_on, m.position)
            FROM task_milestone m WHERE m.task_id = r.id), '[]')) ORDER BY r.due_at, r.id)
        FROM shown r JOIN organisation p ON p.id = r.platform_id), '[]'))::text AS timeline
    FROM campaign c WHERE c.id = ${conditions.value(filters.campaign)}`;
  return named('task:timeline', text, conditions.values);
}
