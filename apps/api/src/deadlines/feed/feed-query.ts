import type { Actor } from '../../access/actor';
import { isPaused } from '../../complaints/record-query';
import { named } from '../../database/conditions';
import type { Statement } from '../../database/tx';
import { deadlineConditions } from '../conditions';
import { deadlineFields } from '../deadline-fields';

/** More would make calendar programs slow; whoever has more works with the list. */
const most = 500;

/** What somebody's side owes: all of it for those who lead, what is assigned to them for others. The nearest first. */
export function feedQuery(actor: Actor, now: Date): Statement {
  const leads = actor.role === 'lead' || actor.role === 'supervisor';
  const conditions = deadlineConditions({ owed: 'ours', ...(leads ? {} : { assigned: 'me' }) }, actor, now);
  conditions.add(`NOT ${isPaused}`);
  const { item, joins, isSeen, revision, updatedAt } = deadlineFields(conditions, actor, now);
  const text = `
    WITH page AS MATERIALIZED (
      SELECT k.* FROM ${conditions.from} ${conditions.where} ORDER BY k.due_at, k.id LIMIT ${most})
    SELECT coalesce(json_agg(json_build_object('deadline', ${item}, 'revision', ${revision}, 'updatedAt', ${updatedAt})
      ORDER BY k.due_at, k.id), '[]') AS items
    FROM page k ${joins} WHERE ${isSeen}`;
  return named('deadline:feed', text, conditions.values);
}
