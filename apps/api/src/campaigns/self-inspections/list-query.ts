import type { SelfInspectionQuery } from '@hutong/contract';
import { Conditions, named } from '../../database/conditions';
import type { Statement } from '../../database/tx';
import { readCursor } from '../../http/cursor';
import { isHandedIn, isOverdue, joins, summaryOf } from './self-inspection-query';

/** Who asks, and on which day. */
export interface AskedOn {
  readonly today: string;
  /** The asker's organisation when it is a platform. */
  readonly own: string | null;
}

/** A page in the order in which they were opened: platform by platform, along the tree. */
export function listQuery(query: SelfInspectionQuery, { today, own }: AskedOn): Statement {
  const conditions = conditionsOf(query, { today, own });
  if (query.cursor) {
    const { at, id } = readCursor(query.cursor);
    conditions.add(
      `(r.opened_at, r.id) > (${conditions.value(at)}::timestamptz, ${conditions.value(id)}::uuid)`,
    );
  }
  const limit = conditions.value(query.limit);
  const shown = summaryOf('shown', conditions.value(today), conditions.value(own));
  const text = `
    WITH page AS (
      SELECT r.*, r.opened_at AS sorted_by FROM ledger_record r ${joins} ${conditions.where}
      ORDER BY r.opened_at, r.id LIMIT ${limit}::int + 1),
    shown AS (SELECT * FROM page ORDER BY sorted_by, id LIMIT ${limit}::int)
    SELECT (${shown})::text AS items,
      CASE WHEN (SELECT count(*) FROM page) > ${limit}::int THEN (
        SELECT json_build_object('at', sorted_by::text, 'id', id) FROM shown ORDER BY sorted_by DESC, id DESC LIMIT 1)
      END AS last`;
  return named('self-inspection:list', text, conditions.values);
}

/** Exact up to the bound: one more row is enough to know that there are more. */
export function countQuery(query: SelfInspectionQuery, asked: AskedOn, bound: number): Statement {
  const conditions = conditionsOf(query, asked);
  const limit = conditions.value(bound + 1);
  const text = `SELECT count(*)::int AS value FROM (
    SELECT FROM ledger_record r ${joins} ${conditions.where} LIMIT ${limit}) AS counted`;
  return named('self-inspection:count', text, conditions.values);
}

function conditionsOf(query: SelfInspectionQuery, { today, own }: AskedOn): Conditions {
  const conditions = new Conditions();
  conditions.add(`r.kind = 'self_inspection'`);
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.add(`${column} = ${conditions.value(value)}`);
  };
  equal('r.campaign_id', query.campaign);
  if (query.state) conditions.add(`r.state = ANY (${conditions.value(query.state)})`);
  if (query.platform)
    conditions.add(
      `r.platform_id = (SELECT o.id FROM organisation o WHERE o.slug = ${conditions.value(query.platform)})`,
    );
  if (query.answer) {
    equal('s.answer', query.answer);
    conditions.add(isHandedIn(conditions.value(own)));
  }
  if (query.scenario)
    conditions.add(`${conditions.value(query.scenario)}::uuid IN (t.id, t.parent_id, u.parent_id)`);
  if (query.overdue) conditions.add(isOverdue(conditions.value(today)));
  return conditions;
}
