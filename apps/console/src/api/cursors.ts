import { queryString, type Query } from './query';

/** The API refuses to count further into a list than this; deeper pages go by cursor. */
const deepestOffset = 5_000;
/** Lists whose cursors are remembered; the oldest is forgotten first. */
const remembered = 50;

interface KnownList {
  /** The cursor with which a page is asked for, by page number. */
  readonly cursors: Map<number, string>;
  total: { value: number; exact: boolean } | null;
}

/** Remembers where the pages of lists begin, so that numbered pages work over a keyset API. */
export class PageCursors {
  private readonly lists = new Map<string, KnownList>();

  /** What to ask the API for a page: its cursor where it is known, else an offset where that is allowed. */
  placeOf(list: Query, page: number, perPage: number): Query {
    if (page <= 1) return {};
    const cursor = this.lists.get(queryString(list))?.cursors.get(page);
    return cursor ? { cursor } : { offset: Math.min((page - 1) * perPage, deepestOffset) };
  }

  /** Keeps what a page told about the next one, and about the total where it was counted. */
  learn(list: Query, page: number, answer: { next: string | null; total: KnownList['total'] }): void {
    const key = queryString(list);
    const known = this.lists.get(key) ?? { cursors: new Map<number, string>(), total: null };
    if (page <= 1) known.cursors.clear();
    if (answer.next) known.cursors.set(page + 1, answer.next);
    known.total = answer.total ?? known.total;
    this.lists.delete(key);
    this.lists.set(key, known);
    const oldest = this.lists.keys().next();
    if (this.lists.size > remembered && !oldest.done) this.lists.delete(oldest.value);
  }

  /** The total as it was last counted; pages behind the first do not count again. */
  totalOf(list: Query): KnownList['total'] {
    return this.lists.get(queryString(list))?.total ?? null;
  }
}
