import type { QueryResultRow } from 'pg';
import type { DatabaseRole } from '../access/actor';

/** A statement with a name is prepared once per connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** One transaction. Statements may be sent without waiting for the one before: they run in order. */
export interface Tx {
  query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
  /** From here on the transaction sees and does what this role may. Only the casework door and audits need it. */
  as(role: DatabaseRole): Promise<void>;
  /** Back to who asked. */
  asAsked(): Promise<void>;
}
