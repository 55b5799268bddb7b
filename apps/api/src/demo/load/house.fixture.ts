import { Test } from '@nestjs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CaseworkModule } from '../../casework/casework.module';
import { Config } from '../../config';
import { DatabaseModule } from '../../database/database.module';
import { configOf, freshDatabase } from '../../../test/kit/database';
import { JobsModule } from '../../jobs/jobs.module';
import { DemoModule } from '../demo.module';
import { DemoLoader } from '../load';

/** An empty installation on a database and a folder of its own; `owner` sees everything. */
export async function openEmptyHouse() {
  const database = await freshDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'hutong-demo-spec-'));
  const config = configOf(database.url, { DATA_DIR: folder });
  const app = await Test.createTestingModule({
    imports: [DatabaseModule, CaseworkModule, JobsModule, DemoModule],
  })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  await app.init();
  return {
    app,
    loader: app.get(DemoLoader),
    folder,
    /** Rows of one statement, as the owner sees them. */
    look: database.look,
    /** Breaks every connection of the application, as a killed server would. */
    cutOff: () =>
      database.look(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'hutong'`,
      ),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
export type EmptyHouse = Awaited<ReturnType<typeof openEmptyHouse>>;
