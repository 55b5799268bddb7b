import type { Config } from '../config';
import { migratingSource } from './data-source';

/** Brings the schema up to date and lets the application role sign in. Several processes may call it at once. */
export async function migrate(config: Config): Promise<string[]> {
  const source = await migratingSource(config).initialize();
  const runner = source.createQueryRunner();
  try {
    // One at a time: a second instance waits here, then finds nothing to do.
    await runner.query('SELECT pg_advisory_lock(7200)');
    const applied = await source.runMigrations();
    if (config.appPassword !== null) {
      const password = config.appPassword.replaceAll("'", "''");
      await runner.query(`ALTER ROLE hutong_app LOGIN PASSWORD '${password}'`);
    }
    await runner.query(
      `DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO hutong_app', current_database()); END $$`,
    );
    return applied.map(({ name }) => name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock(7200)').catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}
