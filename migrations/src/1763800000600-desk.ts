import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Calendars as rows, saved views, idempotency keys, and the search index that the worker fills. */
export class Desk1763800000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_year (year int PRIMARY KEY, gazette text NOT NULL, loaded_at timestamptz NOT NULL DEFAULT now());
      CREATE TABLE calendar_day (
        day date PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('off', 'workday')),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        gazette text NOT NULL
      );
      GRANT SELECT ON calendar_year, calendar_day TO PUBLIC;

      CREATE TABLE saved_view (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        resource text NOT NULL,
        name text NOT NULL,
        query jsonb NOT NULL,
        UNIQUE (person_id, resource, name)
      );
      ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
      ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO hutong_regulator, hutong_auditor, hutong_platform;
      CREATE POLICY own ON saved_view TO hutong_regulator, hutong_auditor, hutong_platform
        USING (person_id = (SELECT asking_person()));

      -- The answer is encrypted with a key made of the idempotency key, of which only the hash is kept:
      -- an answer can hold a receipt code.
      CREATE TABLE idempotency_key (
        key_hash bytea PRIMARY KEY,
        request_hash bytea NOT NULL,
        answer bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
      ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
      ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, DELETE ON idempotency_key TO hutong_casework;
      CREATE POLICY casework_all ON idempotency_key TO hutong_casework USING (true);

      -- Terms of a complaint's texts, two characters each for Chinese. Filled by the worker: it would cost writers dear.
      CREATE TABLE complaint_search (
        complaint_id uuid PRIMARY KEY REFERENCES complaint,
        revision int NOT NULL,
        terms tsvector NOT NULL
      );
      CREATE INDEX complaint_search_terms ON complaint_search USING gin (terms);
      ALTER TABLE complaint_search ENABLE ROW LEVEL SECURITY;
      ALTER TABLE complaint_search FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE ON complaint_search TO hutong_system;
      CREATE POLICY system_all ON complaint_search TO hutong_system USING (true);
      -- Terms leak nothing by themselves: whoever searches joins them to complaints that they may see.
      -- The application itself may ask, like every case table, and is shown nothing.
      GRANT SELECT ON complaint_search TO hutong_regulator, hutong_auditor, hutong_platform, hutong_app;
      CREATE POLICY regulator_reads ON complaint_search FOR SELECT TO hutong_regulator, hutong_auditor USING (true);
      CREATE POLICY platform_reads ON complaint_search FOR SELECT TO hutong_platform
        USING (EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE complaint_search, idempotency_key, saved_view, calendar_day, calendar_year`,
    );
  }
}
