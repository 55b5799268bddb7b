import type { Page } from '@hutong/contract';
import type { QueryResultRow } from 'pg';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';

/** Names are sorted as Chinese readers expect, by sound; Latin letters alphabetically. */
export const bySound = (column: string) => `${column} COLLATE "zh-x-icu"`;

export interface Listing {
  /** Names the prepared statement. */
  readonly name: string;
  readonly columns: string;
  /** FROM … WHERE …, with placeholders from $1. */
  readonly from: string;
  readonly values: readonly unknown[];
  /** The column of the sort, `descending` when it begins with a minus. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly id: string;
}
interface Asked {
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly count?: 'true' | 'false';
}
type Sorted = QueryResultRow & { id: string; sorted: string };

const countedTo = 1_000;

/** One page of a list sorted by a text, each beginning behind the last row of the page before. */
export async function sortedPage<Row extends QueryResultRow, Item>(
  db: Db,
  actor: Actor,
  listing: Listing,
  asked: Asked,
  itemOf: (row: Row) => Item,
): Promise<Page<Item>> {
  const [rows, total] = await Promise.all([
    db.read<Row & Sorted>(actor, pageStatement(listing, asked)),
    asked.count === 'true' ? countOf(db, actor, listing) : null,
  ]);
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    next: rows.length > shown.length && last ? write(last) : null,
    total,
  };
}

function pageStatement({ name, columns, from, values, sorts, id }: Listing, asked: Asked) {
  const descending = asked.sort.startsWith('-');
  const column = sorts[asked.sort.replace('-', '')] ?? id;
  const order = descending ? 'DESC' : 'ASC';
  const behind = asked.cursor === undefined ? null : read(asked.cursor);
  const n = values.length;
  return {
    name: `${name} ${asked.sort}`,
    text: `SELECT ${columns}, ${column} AS sorted ${from}
      AND ($${n + 1}::text IS NULL OR (${column}, ${id}) ${descending ? '<' : '>'} ($${n + 1}::text, $${n + 2}::uuid))
      ORDER BY ${column} ${order}, ${id} ${order} LIMIT $${n + 3} OFFSET $${n + 4}`,
    values: [...values, behind?.sorted ?? null, behind?.id ?? null, asked.limit + 1, asked.offset ?? 0],
  };
}

async function countOf(db: Db, actor: Actor, { name, from, values }: Listing) {
  const [row] = await db.read<{ count: number }>(actor, {
    name: `${name} count`,
    text: `SELECT count(*)::int AS count FROM (SELECT ${from} LIMIT ${countedTo + 1}) AS counted`,
    values,
  });
  const count = row?.count ?? 0;
  return { value: Math.min(count, countedTo), exact: count <= countedTo };
}

const place = z.object({ sorted: z.string().max(500), id: z.uuid() });

const write = ({ sorted, id }: Sorted) => Buffer.from(JSON.stringify({ sorted, id })).toString('base64url');

/** Throws `invalid_request` for anything that we did not write. */
function read(cursor: string): z.output<typeof place> {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new RequestError('invalid_request', { errors: [{ field: '/cursor', code: 'invalid' }] });
  }
}

/** A pattern for ILIKE that finds the words as they are. */
export const containing = (words: string | undefined): string | null =>
  words === undefined ? null : `%${words.replace(/[\\%_]/g, '\\$&')}%`;
