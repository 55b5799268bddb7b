import { randomUUID } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { Config } from '../../src/config';
import { migrate } from '../../src/database/migrate';

const template = 'hutong_migrated';
/** Server-wide, since it is taken on the database `postgres` that all of us share. */
const templateLock = 7_310;
/** Taken on the template of the run by spec files that migrate by themselves: roles belong to the whole server. */
const migrationLocks = [7_300, 7_202];

export const testSecret = 'a secret for tests of at least 32 characters';

/** A database of its own, asked as its owner, who sees everything. */
export interface FreshDatabase {
  readonly url: string;
  readonly owner: Client;
  readonly look: <Row extends QueryResultRow = QueryResultRow>(
    text: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  readonly drop: () => Promise<void>;
}

/** A copy of the migrated template, which the first one of a run makes. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `hutong_${randomUUID().replaceAll('-', '')}`;
  await atServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [templateLock]);
    await makeTemplate(server);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const url = urlOf(name);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    url,
    owner,
    look: async <Row extends QueryResultRow>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    drop: async () => {
      await owner.end();
      await atServer((server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** Work that touches the server's roles, of which there is one set for all databases: one at a time. */
export async function aloneWithRoles<T>(work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.HUTONG_TEST_DATABASE });
  await client.connect();
  try {
    for (const lock of migrationLocks) await client.query('SELECT pg_advisory_lock($1)', [lock]);
    return await work();
  } finally {
    await client.end();
  }
}

export const configOf = (url: string, settings: Record<string, string> = {}): Config =>
  new Config({ DATABASE_URL: url, SECRET_KEY: testSecret, TRUST_PROXY: 'true', PROCESS: 'api', ...settings });

async function makeTemplate(server: Client): Promise<void> {
  const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [template]);
  if (rowCount) return;
  const unfinished = `${template}_unfinished`;
  await server.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${unfinished}`);
  await aloneWithRoles(() => migrate(configOf(urlOf(unfinished))));
  await server.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

/** Work on the server itself, as its owner. */
export async function atServer<T>(work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: urlOf('postgres') });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(process.env.HUTONG_TEST_DATABASE ?? '');
  url.pathname = `/${database}`;
  return url.toString();
}
