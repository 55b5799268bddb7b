import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { type Actor, type DatabaseRole, databaseRoleOf } from '../access/actor';
import { RequestError } from '../http/request-error';
import type { Statement, Tx } from './tx';

/**
 * The only way to the database: a transaction that says who is asking. Row-level security answers what they may see
 * (docs/decisions/0003-row-level-security.md). Neither mail nor HTTP happens inside.
 */
@Injectable()
export class Db {
  constructor(private readonly source: DataSource) {}

  /** One intention, one transaction: all of `work` or nothing. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { runner, client } = await this.connect();
    try {
      await runner.startTransaction();
      const identified = client.query(identify(actor));
      const result = await allOf([work(transaction(runner, client, actor)), identified]);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => runner.release());
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** One statement in one network round trip, read only. */
  async read<Row extends QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    const { runner, client } = await this.connect();
    try {
      const [, result] = await Promise.all([
        client.query(`BEGIN READ ONLY; ${identify(actor)}`),
        client.query<Row>({ ...statement, values: [...(statement.values ?? [])] }),
        client.query('COMMIT'),
      ]);
      return result.rows;
    } catch (error) {
      // What was sent behind the failing statement has been answered: wait for it before the next user.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** One statement of the application itself, which sees no case: sessions, throttles. No transaction around it. */
  async asApplication<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    const { runner, client } = await this.connect();
    try {
      const result = await client.query<Row>({ ...statement, values: [...(statement.values ?? [])] });
      return result.rows;
    } finally {
      await runner.release();
    }
  }

  private async connect(): Promise<{ runner: QueryRunner; client: PoolClient }> {
    const runner = this.source.createQueryRunner();
    try {
      const client: unknown = await runner.connect();
      if (!isPoolClient(client)) throw new Error('TypeORM did not answer a connection of pg.');
      return { runner, client };
    } catch (error) {
      await runner.release();
      // Pool exhausted or server gone: an honest 503, not a hanging request.
      throw new RequestError('unavailable', { retryAfterSeconds: 2 }, { cause: error });
    }
  }
}

/** TypeORM does not say what its driver hands out. */
function isPoolClient(connection: unknown): connection is PoolClient {
  return (
    typeof connection === 'object' && connection !== null && 'query' in connection && 'release' in connection
  );
}

function transaction(runner: QueryRunner, client: PoolClient, actor: Actor): Tx {
  const as = async (role: DatabaseRole) => {
    await client.query(`SET LOCAL ROLE ${role}`);
  };
  return {
    query: async <Row extends QueryResultRow>(statement: Statement) =>
      (await client.query<Row>({ ...statement, values: [...(statement.values ?? [])] })).rows,
    as,
    asAsked: () => as(databaseRoleOf(actor)),
    manager: runner.manager,
  };
}

/** Statements sent together: waits for all, so that none is left on the connection, then throws the first error. */
async function allOf<T>([first, ...others]: [Promise<T>, ...Promise<unknown>[]]): Promise<T> {
  const [result, ...settled] = await Promise.allSettled([first, ...others]);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** For this transaction only: the role, and who asks. Values are identifiers of our own making, checked all the same. */
function identify(actor: Actor): string {
  const { personId, organisationId, complaintId } = actor;
  return `SET LOCAL ROLE ${databaseRoleOf(actor)}; SELECT ${setting('person', personId)}, ${setting('organisation', organisationId)}, ${setting('complaint', complaintId)}`;
}

function setting(name: string, value: string | null): string {
  if (value !== null && !/^[0-9a-f-]{36}$/.test(value)) throw new Error(`app.${name} is not an identifier`);
  return `set_config('app.${name}', '${value ?? ''}', true)`;
}
