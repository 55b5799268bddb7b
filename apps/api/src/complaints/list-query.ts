import { addDays, legalDateOf, startOfDay } from '@hutong/casework';
import type { complaintFilters, ComplaintQuery } from '@hutong/contract';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { Conditions, named } from '../database/conditions';
import type { Statement } from '../database/tx';
import { type Cursor, readCursor } from '../http/cursor';
import { type Places, searchCondition } from './search';
import { summaryFields, summaryJoins } from './record-query';

/** The filters of a request; `places` is what the text index says to its `q`. */
export type ComplaintFilters = z.output<typeof complaintFilters> & { readonly places?: Places | undefined };
export type ListQuery = ComplaintQuery & Pick<ComplaintFilters, 'places'>;

const sorts: Record<ComplaintQuery['sort'], { column: string; descending: boolean }> = {
  due: { column: 'c.due_at', descending: false },
  '-due': { column: 'c.due_at', descending: true },
  filed: { column: 'c.filed_at', descending: false },
  '-filed': { column: 'c.filed_at', descending: true },
  updated: { column: 'c.updated_at', descending: false },
  '-updated': { column: 'c.updated_at', descending: true },
};

/** The page that a query asks for: `items` and the cursor behind them, as JSON text. */
export function listQuery(query: ListQuery, actor: Actor, now: Date): Statement {
  const conditions = filterConditions(query, actor, now);
  const { column, descending } = sorts[query.sort];
  const direction = descending ? 'DESC' : 'ASC';
  if (query.cursor) {
    const after: Cursor = readCursor(query.cursor);
    const place = `${conditions.value(after.at)}::timestamptz, ${conditions.value(after.id)}::uuid`;
    conditions.add(`(${column}, c.id) ${descending ? '<' : '>'} (${place})`);
  }
  const offset = query.offset && !query.cursor ? `OFFSET ${conditions.value(query.offset)}` : '';
  const platform = conditions.value(actor.organisationKind === 'platform' ? actor.organisationId : null);
  const limit = conditions.value(query.limit);
  const text = `
    WITH page AS (
      SELECT c.*, ${column} AS sorted_by FROM complaint c ${conditions.where}
      ORDER BY ${column} ${direction}, c.id ${direction} ${offset} LIMIT ${limit}::int + 1),
    shown AS (SELECT * FROM page ORDER BY sorted_by ${direction}, id ${direction} LIMIT ${limit}::int)
    SELECT coalesce((
        SELECT json_agg(json_build_object(${summaryFields}) ORDER BY c.sorted_by ${direction}, c.id ${direction})
        FROM shown c ${summaryJoins(platform)}), '[]')::text AS items,
      CASE WHEN (SELECT count(*) FROM page) > ${limit}::int THEN (
        SELECT json_build_object('at', c.sorted_by::text, 'id', c.id) FROM shown c
        ORDER BY c.sorted_by ${descending ? 'ASC' : 'DESC'}, c.id ${descending ? 'ASC' : 'DESC'} LIMIT 1) END AS last`;
  return named('complaint:list', text, conditions.values);
}

/** Exact up to the bound: one more row is enough to know that there are more. */
export function countQuery(filters: ComplaintFilters, actor: Actor, now: Date, bound: number): Statement {
  const conditions = filterConditions(filters, actor, now);
  const limit = conditions.value(bound + 1);
  const text = `SELECT count(*)::int AS value FROM (SELECT FROM complaint c ${conditions.where} LIMIT ${limit}) AS counted`;
  return named('complaint:count', text, conditions.values);
}

/** The complaints before and after one in a list that is sorted and filtered like this. */
export function neighbourQuery(query: ListQuery, id: string, actor: Actor, now: Date): Statement {
  const conditions = filterConditions(query, actor, now);
  const { column, descending } = sorts[query.sort];
  const here = `(SELECT ${column.replace('c.', 'h.')} FROM complaint h WHERE h.id = ${conditions.value(id)}), ${conditions.value(id)}::uuid`;
  const side = (operator: string, direction: string) => `(
    SELECT c.id FROM complaint c ${conditions.where ? `${conditions.where} AND` : 'WHERE'} (${column}, c.id) ${operator} (${here})
    ORDER BY ${column} ${direction}, c.id ${direction} LIMIT 1)`;
  const [before, after] = descending
    ? [side('>', 'ASC'), side('<', 'DESC')]
    : [side('<', 'DESC'), side('>', 'ASC')];
  const seen = `EXISTS (SELECT FROM complaint h WHERE h.id = ${conditions.value(id)}) AS seen`;
  const text = `SELECT ${before} AS previous, ${after} AS next, ${seen}`;
  return named('complaint:neighbours', text, conditions.values);
}

/** What a query's filters mean. No tenant here: what the asker may see is the database's affair. */
export function filterConditions(filters: ComplaintFilters, actor: Actor, now: Date): Conditions {
  const conditions = new Conditions();
  const among = (column: string, words: readonly string[] | undefined) => {
    const [only] = words ?? [];
    if (words?.length === 1) conditions.add(`${column} = ${conditions.value(only)}`);
    else if (words?.length) conditions.add(`${column} = ANY (${conditions.value(words)})`);
  };
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.add(`${column} = ${conditions.value(value)}`);
  };
  hat(conditions, filters, actor);
  among('c.state', filters.state);
  if (filters.open === 'true') conditions.add(`c.state <> 'closed'`);
  if (filters.open === 'false') conditions.add(`c.state = 'closed'`);
  equal('c.kind', filters.kind);
  among('c.scene', filters.scene);
  among('c.symptom', filters.symptom);
  among('c.harm_ground', filters.harmGround);
  among('c.link_type', filters.linkType);
  equal('c.outcome', filters.outcome);
  equal('c.registrable_domain', filters.domain?.trim().toLowerCase());
  for (const [column, slug] of [
    ['c.respondent_id', filters.respondent],
    ['c.affected_id', filters.affected],
  ] as const) {
    if (slug)
      conditions.add(
        `${column} = (SELECT o.id FROM organisation o WHERE o.slug = ${conditions.value(slug)})`,
      );
  }
  // In words, not as a parameter: only so is the index of what is asked for found.
  if (filters.extension) conditions.add(`c.extension = 'asked' AND c.state <> 'closed'`);
  assigned(conditions, filters, actor);
  dueBy(conditions, filters.due, now);
  if (filters.filedFrom) conditions.add(`c.filed_at >= ${conditions.value(startOfDay(filters.filedFrom))}`);
  if (filters.filedTo)
    conditions.add(`c.filed_at < ${conditions.value(startOfDay(addDays(filters.filedTo, 1)))}`);
  if (filters.closedFrom)
    conditions.add(`c.closed_at >= ${conditions.value(startOfDay(filters.closedFrom))}`);
  if (filters.closedTo)
    conditions.add(`c.closed_at < ${conditions.value(startOfDay(addDays(filters.closedTo, 1)))}`);
  if (filters.task)
    conditions.add(
      `c.id IN (SELECT tc.complaint_id FROM task_complaint tc WHERE tc.task_id = ${conditions.value(filters.task)})`,
    );
  if (filters.q?.trim()) conditions.add(searchCondition(filters.q, conditions, filters.places));
  return conditions;
}

/** A platform wears one of two hats; naming it gives the planner one index instead of an OR of two. */
function hat(conditions: Conditions, { as }: ComplaintFilters, actor: Actor): void {
  if (actor.organisationKind !== 'platform') return;
  const column = as === 'affected' ? 'c.affected_id' : 'c.respondent_id';
  conditions.add(`${column} = ${conditions.value(actor.organisationId)} AND c.forwarded_at IS NOT NULL`);
}

function assigned(conditions: Conditions, { assigned: whom, as }: ComplaintFilters, actor: Actor): void {
  if (!whom) return;
  const platform = as === 'affected' ? 'c.affected_handler_id' : 'c.handler_id';
  const column = actor.organisationKind === 'platform' ? platform : 'c.officer_id';
  if (whom === 'none') conditions.add(`${column} IS NULL AND c.state <> 'closed'`);
  else conditions.add(`${column} = ${conditions.value(whom === 'me' ? actor.personId : whom)}`);
}

/** Overdue is computed, never stored: `due_at` is the instant from which it is late. */
function dueBy(conditions: Conditions, due: ComplaintFilters['due'], now: Date): void {
  if (!due) return;
  const tomorrow = startOfDay(addDays(legalDateOf(now), 1));
  const inAWeek = startOfDay(addDays(legalDateOf(now), 7));
  conditions.add(`c.state <> 'closed'`);
  if (due === 'overdue') conditions.add(`c.due_at <= ${conditions.value(now)}`);
  else {
    const until = due === 'today' ? tomorrow : inAWeek;
    conditions.add(`c.due_at > ${conditions.value(now)} AND c.due_at <= ${conditions.value(until)}`);
  }
}
