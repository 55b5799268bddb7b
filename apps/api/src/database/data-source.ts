import { migrations } from '@hutong/migrations';
import { DataSource } from 'typeorm';
import type { Config } from '../config';

/** The application's pool: signs in as `hutong_app`. Connections pipeline, so statements sent together cost one trip. */
export function applicationSource(config: Config): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseAppUrl,
    entities: [],
    synchronize: false,
    logging: false,
    poolSize: config.poolSize,
    connectTimeoutMS: 1_500,
    applicationName: 'hutong',
    extra: {
      pipeline: true,
      keepAlive: true,
      // A request that waits longer than this for its database is better told so.
      statement_timeout: 20_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
}

/** The migrating role's connection: owns the tables, used by `migrate` only. */
export function migratingSource(config: Config): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    migrations,
    migrationsTransactionMode: 'each',
    logging: false,
    poolSize: 2,
    connectTimeoutMS: 10_000,
    applicationName: 'hutong-migrate',
  });
}
