import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { type Actor, type DatabaseRole, databaseRoleOf } from '../access/actor';
import { RequestError } from '../http/request-error';
import { borrow, poolOf, send } from './pool';
import type { Statement, Tx } from './tx';

/**
 * The only way to the database: a transaction that says who is asking. Row-level security answers what they may see
 * (docs/decisions/0003-row-level-security.md). Neither mail nor HTTP happens inside.
 */
@Injectable()
export class Db {
  private readonly pool: Pool;

  constructor(source: DataSource) {
    this.pool = poolOf(source);
  }

  /** One intention, one transaction: all of `work` or nothing. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.lent(async (client) => {
      // The first statements of the work go out together with it.
      const begun = send(client, { text: `BEGIN; ${identify(actor)}` });
      const result = await allOf([work(transaction(client, actor)), begun]);
      await client.query('COMMIT');
      return result;
    });
  }

  /** One statement in one network round trip, read only. */
  read<Row extends QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    return this.lent(async (client) => {
      const [, { rows }] = await Promise.all([
        send(client, { text: `BEGIN READ ONLY; ${identify(actor)}` }),
        send<Row>(client, statement),
        send(client, { text: 'COMMIT' }),
      ]);
      return rows;
    });
  }

  /** One statement of the application itself, which sees no case: sessions, throttles. No transaction around it. */
  asApplication<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return this.lent(async (client) => (await send<Row>(client, statement)).rows);
  }

  /** Gives the connection back clean: after an error nothing of the transaction is left, or the connection goes. */
  private async lent<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      // What was sent behind the failing statement is answered before this is: the next user finds nothing of it.
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }

  private async connect(): Promise<PoolClient> {
    try {
      return await borrow(this.pool);
    } catch (error) {
      // Pool exhausted or server gone: an honest 503, not a hanging request.
      throw new RequestError('unavailable', { retryAfterSeconds: 2 }, { cause: error });
    }
  }
}

function transaction(client: PoolClient, actor: Actor): Tx {
  const as = async (role: DatabaseRole) => {
    await send(client, { text: `SET LOCAL ROLE ${role}` });
  };
  return {
    query: async <Row extends QueryResultRow>(statement: Statement) =>
      (await send<Row>(client, statement)).rows,
    as,
    asAsked: () => as(databaseRoleOf(actor)),
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

/**
 * For this transaction only: the role, and who asks; what is not set is empty, since nobody sets it for longer. Values
 * are identifiers of our own making, checked all the same.
 */
function identify(actor: Actor): string {
  const { personId, organisationId, complaintId } = actor;
  const who = [
    setting('person', personId),
    setting('organisation', organisationId),
    setting('complaint', complaintId),
  ];
  return [`SET LOCAL ROLE ${databaseRoleOf(actor)}`, ...who.filter(Boolean)].join('; ');
}

function setting(name: string, value: string | null): string {
  if (value === null) return '';
  if (!/^[0-9a-f-]{36}$/.test(value)) throw new Error(`app.${name} is not an identifier`);
  return `SET LOCAL app.${name} = '${value}'`;
}
