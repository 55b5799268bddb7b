import type { z } from 'zod';
import { type Cursor, writeCursor } from './cursor';

/** A page as the database makes it: `items` is JSON text, `last` stands where another page follows. */
export interface PageRow {
  readonly items: string;
  readonly last: Cursor | null;
}

/** As many as are read at once when a whole list is wanted. */
export const wholeListPage = 1_000;

/** A whole list, page after page out of the database. */
export async function* everyPage<Item>(
  items: z.ZodType<Item[]>,
  read: (cursor: string | undefined) => Promise<readonly PageRow[]>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const [page] = await read(cursor);
    yield* items.parse(JSON.parse(page?.items ?? '[]'));
    cursor = page?.last ? writeCursor(page.last) : undefined;
  } while (cursor);
}

/** The page as JSON text, as lists are answered. */
export function pageText(page: PageRow | undefined, total: Total | null): string {
  const next = page?.last ? writeCursor(page.last) : null;
  return `{"items":${page?.items ?? '[]'},"next":${JSON.stringify(next)},"total":${JSON.stringify(total)}}`;
}

/** Counts are exact up to here; above, a list says "more than". */
export const countBound = 1_000;

export interface Total {
  readonly value: number;
  readonly exact: boolean;
}

/** What was counted, one beyond the bound at the most. */
export const totalOf = (counted = 0): Total => ({
  value: Math.min(counted, countBound),
  exact: counted <= countBound,
});
