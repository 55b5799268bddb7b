import type { QueryResultRow } from 'pg';
import { system } from '../access/actor';
import type { Db } from './db';
import type { Statement, Tx } from './tx';

const goodForMs = 60_000;

/** What changes seldom and is asked for with each step of a case: read again when it is a minute old. */
export class Kept<Row extends QueryResultRow, T> {
  private known: { value: T; readAt: number } | null = null;

  constructor(
    protected readonly db: Db,
    private readonly statement: Statement,
    private readonly made: (rows: readonly Row[]) => T,
  ) {}

  /** Within a transaction pass it on: a second connection for each would be one more than a busy pool has. */
  async current(tx?: Tx): Promise<T> {
    if (this.known && Date.now() - this.known.readAt < goodForMs) return this.known.value;
    const value = this.made(
      tx ? await tx.query<Row>(this.statement) : await this.db.read<Row>(system, this.statement),
    );
    this.known = { value, readAt: Date.now() };
    return value;
  }

  /** After a change by this process. */
  forget(): void {
    this.known = null;
  }
}
