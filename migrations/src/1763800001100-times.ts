import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Calendar feeds with a secret address, and the day of a demo that can be moved forward. */
export class Times1763800001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_read_at timestamptz
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO hutong_app;

      -- Statutory time of a real installation cannot be moved: the database refuses it, whoever asks.
      ALTER TABLE installation ADD moved_by_ms bigint NOT NULL DEFAULT 0
        CHECK (moved_by_ms >= 0), ADD CONSTRAINT only_a_demo_moves_time CHECK (demo OR moved_by_ms = 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE installation DROP CONSTRAINT only_a_demo_moves_time, DROP moved_by_ms;
      DROP TABLE calendar_feed;
    `);
  }
}
