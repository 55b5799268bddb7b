import { addDays, legalDateOf, startOfDay } from '@hutong/casework';
import type { commitmentFilters, CommitmentQuery } from '@hutong/contract';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { Conditions, named } from '../database/conditions';
import type { Statement } from '../database/tx';
import { readCursor } from '../http/cursor';
import { isPartyTo, keeping, summaryFields, summaryJoins } from './record-query';

export type CommitmentFilters = z.output<typeof commitmentFilters>;

const announced = `(d.announced_on::timestamp AT TIME ZONE 'UTC')`;
const sorts: Record<CommitmentQuery['sort'], { column: string; descending: boolean }> = {
  due: { column: 'r.due_at', descending: false },
  '-due': { column: 'r.due_at', descending: true },
  announced: { column: announced, descending: false },
  '-announced': { column: announced, descending: true },
  updated: { column: 'r.updated_at', descending: false },
  '-updated': { column: 'r.updated_at', descending: true },
};
const from = `FROM ledger_record r JOIN commitment d ON d.id = r.id`;

/** The page that a query asks for: `items` as JSON text, and the cursor behind them. */
export function listQuery(query: CommitmentQuery, actor: Actor, now: Date): Statement {
  const conditions = filterConditions(query, actor, now);
  const platform = conditions.value(platformOf(actor));
  const { descending } = sorts[query.sort];
  // Of other platforms nobody sees a date that runs: there they stand with those that have none.
  const column = query.sort.endsWith('due')
    ? `CASE WHEN ${isPartyTo(platform)} THEN r.due_at ELSE 'infinity' END`
    : sorts[query.sort].column;
  const direction = descending ? 'DESC' : 'ASC';
  if (query.cursor) {
    const after = readCursor(query.cursor);
    const place = `${conditions.value(after.at)}::timestamptz, ${conditions.value(after.id)}::uuid`;
    conditions.add(`(${column}, r.id) ${descending ? '<' : '>'} (${place})`);
  }
  const offset = query.offset && !query.cursor ? `OFFSET ${conditions.value(query.offset)}` : '';
  const limit = conditions.value(query.limit);
  const text = `
    WITH page AS (
      SELECT r.id, ${column} AS sorted_by ${from} ${conditions.where}
      ORDER BY 2 ${direction}, r.id ${direction} ${offset} LIMIT ${limit}::int + 1),
    shown AS (SELECT * FROM page ORDER BY sorted_by ${direction}, id ${direction} LIMIT ${limit}::int)
    SELECT coalesce((
        SELECT json_agg(json_build_object(${summaryFields(isPartyTo(platform))})
          ORDER BY s.sorted_by ${direction}, s.id ${direction})
        FROM shown s JOIN ledger_record r ON r.id = s.id JOIN commitment d ON d.id = s.id ${summaryJoins}),
        '[]')::text AS items,
      CASE WHEN (SELECT count(*) FROM page) > ${limit}::int THEN (
        SELECT json_build_object('at', s.sorted_by::text, 'id', s.id) FROM shown s
        ORDER BY s.sorted_by ${descending ? 'ASC' : 'DESC'}, s.id ${descending ? 'ASC' : 'DESC'} LIMIT 1) END AS last`;
  return named('commitment:list', text, conditions.values);
}

/** Exact up to the bound: one more row is enough to know that there are more. */
export function countQuery(filters: CommitmentFilters, actor: Actor, now: Date, bound: number): Statement {
  const conditions = filterConditions(filters, actor, now);
  const limit = conditions.value(bound + 1);
  const text = `SELECT count(*)::int AS value FROM (SELECT ${from} ${conditions.where} LIMIT ${limit}) AS counted`;
  return named('commitment:count', text, conditions.values);
}

/** What a query’s filters mean. No tenant here: what the asker may see is the database’s affair. */
function filterConditions(filters: CommitmentFilters, actor: Actor, now: Date): Conditions {
  const conditions = new Conditions();
  conditions.add(`r.kind = 'commitment'`);
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.add(`${column} = ${conditions.value(value)}`);
  };
  const ofPlatform = (column: string, slug: string | undefined) => {
    if (slug === undefined) return;
    const named = conditions.value(slug);
    conditions.add(`${column} = (SELECT o.id FROM organisation o WHERE o.slug = ${named})`);
  };
  equal('r.campaign_id', filters.campaign);
  ofPlatform('r.platform_id', filters.platform);
  if (filters.state?.length) conditions.add(`r.state = ANY (${conditions.value(filters.state)})`);
  equal(`(${keeping})`, filters.keeping);
  equal('d.scene', filters.scene);
  equal('d.link_type', filters.linkType);
  ofPlatform('d.target_id', filters.target);
  if (filters.published) conditions.add(`r.published = ${conditions.value(filters.published === 'true')}`);
  if (filters.due) {
    conditions.add(isPartyTo(conditions.value(platformOf(actor))));
    dueBy(conditions, filters.due, now);
  }
  searched(conditions, filters.q?.trim());
  return conditions;
}

/** Whose own dates are seen; null: all of them, by the regulator. */
const platformOf = (actor: Actor) => (actor.organisationKind === 'platform' ? actor.organisationId : null);

/** Overdue is computed, never stored: `due_at` is the instant from which it is late. */
function dueBy(conditions: Conditions, due: NonNullable<CommitmentFilters['due']>, now: Date): void {
  const until = {
    overdue: now,
    today: startOfDay(addDays(legalDateOf(now), 1)),
    week: startOfDay(addDays(legalDateOf(now), 7)),
  };
  conditions.add(`r.due_at <= ${conditions.value(until[due])}`);
  if (due !== 'overdue') conditions.add(`r.due_at > ${conditions.value(now)}`);
}

/** Number, promise or source. Commitments are few: a look at each is enough. */
function searched(conditions: Conditions, text: string | undefined): void {
  if (!text) return;
  const like = conditions.value(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const columns = ['r.number', 'd.promise_zh', 'd.promise_en', 'd.source'];
  conditions.add(`(${columns.map((column) => `${column} ILIKE ${like}`).join(' OR ')})`);
}
