import { type MigrationInterface, type QueryRunner } from 'typeorm';

const cellStates = `'open', 'open_after_confirmation', 'user_choice', 'trial', 'degraded', 'blocked', 'unknown'`;

/** How open platforms are to each other; letters; work on many records at once. */
export class Openness1763800001250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE letter_number_seq;

      CREATE TABLE cell (
        id uuid PRIMARY KEY,
        source_id uuid NOT NULL REFERENCES organisation,
        target_id uuid REFERENCES organisation,
        link_type text,
        scene text NOT NULL,
        CHECK (num_nonnulls(target_id, link_type) = 1),
        CHECK (target_id <> source_id),
        UNIQUE NULLS NOT DISTINCT (source_id, target_id, link_type, scene)
      );
      CREATE INDEX cell_target ON cell (target_id) WHERE target_id IS NOT NULL;
      CREATE TABLE cell_change (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        cell_id uuid NOT NULL REFERENCES cell,
        state text NOT NULL CHECK (state IN (${cellStates})),
        since_on date NOT NULL,
        basis text NOT NULL CHECK (basis IN ('retest', 'commitment', 'inspection', 'announcement')),
        note text NOT NULL DEFAULT '',
        retest_id uuid REFERENCES retest,
        record_id uuid REFERENCES ledger_record,
        actor_id uuid REFERENCES person,
        at timestamptz NOT NULL
      );
      CREATE INDEX cell_change_cell ON cell_change (cell_id, since_on, id);

      CREATE TABLE letter (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        check_code text NOT NULL UNIQUE,
        kind text NOT NULL
          CHECK (kind IN ('rectification_order', 'return', 'extension_granted', 'extension_declined', 'strike_off')),
        record_id uuid NOT NULL REFERENCES ledger_record,
        -- What it says, as it was when it was issued: the paper is drawn from it.
        content jsonb NOT NULL,
        issued_at timestamptz NOT NULL
      );
      CREATE INDEX letter_record ON letter (record_id, issued_at);

      -- Work on many records: each line by itself, so that one failure stops no other.
      CREATE TABLE batch (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('draft', 'order', 'issue')),
        person_id uuid NOT NULL REFERENCES person,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        cancelled_at timestamptz
      );
      CREATE INDEX batch_person ON batch (person_id, created_at DESC);
      CREATE INDEX batch_open ON batch (created_at) WHERE finished_at IS NULL AND cancelled_at IS NULL;
      CREATE TABLE batch_line (
        batch_id uuid NOT NULL REFERENCES batch,
        line int NOT NULL,
        label text NOT NULL,
        request jsonb NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
        record_id uuid REFERENCES ledger_record,
        problem jsonb,
        PRIMARY KEY (batch_id, line)
      );
      CREATE INDEX batch_line_waiting ON batch_line (batch_id, line) WHERE state = 'waiting';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE batch_line, batch, letter, cell_change, cell;
      DROP SEQUENCE letter_number_seq;
    `);
  }
}
