import { Test } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { CaseworkModule } from '../../casework/casework.module';
import { Config } from '../../config';
import { DatabaseModule } from '../../database/database.module';
import { migrate } from '../../database/migrate';
import { DemoModule } from '../demo.module';
import { DemoLoader } from '../load';

/** An empty installation on a database and a folder of its own; `owner` sees everything. */
export async function openEmptyHouse() {
  const server = process.env.HUTONG_TEST_DATABASE ?? '';
  const name = `demo_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'hutong-demo-spec-'));
  const config = new Config({
    DATABASE_URL: url.toString(),
    DATA_DIR: folder,
    SECRET_KEY: 'a secret for tests of at least 32 characters',
  });
  // Roles belong to the whole server: one spec at a time makes them.
  await admin.query('SELECT pg_advisory_lock(7202)');
  await migrate(config);
  await admin.query('SELECT pg_advisory_unlock(7202)');
  const owner = new Client({ connectionString: url.toString() });
  await owner.connect();
  const app = await Test.createTestingModule({ imports: [DatabaseModule, CaseworkModule, DemoModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  await app.init();
  return {
    app,
    loader: app.get(DemoLoader),
    folder,
    /** Rows of one statement, as the owner sees them. */
    look: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    /** Breaks every connection of the application, as a killed server would. */
    cutOff: () =>
      admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'hutong'`,
        [name],
      ),
    close: async () => {
      await app.close();
      await owner.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
      await rm(folder, { recursive: true });
    },
  };
}
export type EmptyHouse = Awaited<ReturnType<typeof openEmptyHouse>>;
