import { Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import type { Statement } from './tx';

/**
 * The pool of pg that TypeORM has opened. Statements go straight to it: a QueryRunner would add a round trip for each
 * transaction and listeners for each statement.
 */
export function poolOf({ driver }: DataSource): Pool {
  const pool: unknown = 'master' in driver ? driver.master : undefined;
  if (!(pool instanceof Pool)) throw new Error('TypeORM has opened no pool of pg.');
  return pool;
}

/** A connection of one's own until it is released. Throws when none is free in time or the server is gone. */
export async function borrow(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect();
  // While it is lent nobody listens. A lost connection fails the statements, which is how we learn of it.
  if (client.listenerCount('error') === 0) client.on('error', () => undefined);
  return client;
}

/** Sends a statement behind those sent before; whatever is sent in the same turn leaves in one packet. */
export function send<Row extends QueryResultRow>(
  client: PoolClient,
  { name, text, values }: Statement,
): Promise<QueryResult<Row>> {
  const { stream } = client.connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
  return client.query<Row>({ ...(name ? { name } : {}), text, ...(values ? { values: [...values] } : {}) });
}
