import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Calendars in versions: the newest edition of a year counts, older ones stay. Days on which an organisation is reached. */
export class Editions1763800000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE calendar_year RENAME TO calendar_edition;
      ALTER TABLE calendar_edition RENAME CONSTRAINT calendar_year_pkey TO calendar_edition_pkey;
      ALTER TABLE calendar_edition
        ADD version int NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD source text NOT NULL DEFAULT 'installation'
          CHECK (source IN ('installation', 'package', 'import', 'correction')),
        ADD reason text,
        ADD loaded_by uuid REFERENCES person,
        -- When all running clocks had been counted again.
        ADD applied_at timestamptz;
      UPDATE calendar_edition SET applied_at = loaded_at;
      ALTER TABLE calendar_edition ALTER version DROP DEFAULT, ALTER source DROP DEFAULT,
        DROP CONSTRAINT calendar_edition_pkey, ADD PRIMARY KEY (year, version);

      ALTER TABLE calendar_day ADD year int, ADD version int NOT NULL DEFAULT 1;
      UPDATE calendar_day SET year = extract(year FROM day);
      ALTER TABLE calendar_day ALTER year SET NOT NULL, ALTER version DROP DEFAULT,
        DROP CONSTRAINT calendar_day_pkey, ADD PRIMARY KEY (day, version),
        ADD FOREIGN KEY (year, version) REFERENCES calendar_edition,
        ADD CHECK (year = extract(year FROM day));
      CREATE INDEX calendar_day_edition ON calendar_day (year, version);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON calendar_day
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT INSERT ON calendar_edition, calendar_day TO hutong_administrator;
      GRANT UPDATE (applied_at) ON calendar_edition TO hutong_system;
      CREATE INDEX clock_provisional ON clock (due_on) WHERE stopped_at IS NULL AND provisional;

      -- Only days of being reached: there is no way to say a day off, so none can lengthen a statutory clock.
      CREATE TABLE reached_day (
        organisation_id uuid NOT NULL REFERENCES organisation,
        day date NOT NULL,
        note text NOT NULL,
        PRIMARY KEY (organisation_id, day)
      );
      ALTER TABLE reached_day ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reached_day FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE, DELETE ON reached_day TO hutong_regulator, hutong_platform;
      GRANT SELECT ON reached_day TO hutong_system, hutong_auditor;
      CREATE POLICY own ON reached_day TO hutong_regulator, hutong_platform
        USING (organisation_id = (SELECT asking_organisation()));
      CREATE POLICY system_reads ON reached_day FOR SELECT TO hutong_system USING (true);
      CREATE POLICY auditor_reads ON reached_day FOR SELECT TO hutong_auditor USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The newest edition of a year is what counts; a table of one version can hold no other.
    await runner.query(`
      DROP TABLE reached_day;
      DROP INDEX clock_provisional;
      DROP TRIGGER append_only ON calendar_day;
      DELETE FROM calendar_day d USING calendar_edition e WHERE e.year = d.year AND e.version > d.version;
      ALTER TABLE calendar_day DROP CONSTRAINT calendar_day_year_version_fkey;
      DELETE FROM calendar_edition e USING calendar_edition newer
        WHERE newer.year = e.year AND newer.version > e.version;
      DROP INDEX calendar_day_edition;
      ALTER TABLE calendar_day DROP CONSTRAINT calendar_day_pkey, DROP version, DROP year, ADD PRIMARY KEY (day);
      REVOKE INSERT ON calendar_edition, calendar_day FROM hutong_administrator;
      REVOKE UPDATE (applied_at) ON calendar_edition FROM hutong_system;
      ALTER TABLE calendar_edition DROP CONSTRAINT calendar_edition_pkey, DROP applied_at, DROP loaded_by, DROP reason,
        DROP source, DROP version, ADD PRIMARY KEY (year);
      ALTER TABLE calendar_edition RENAME CONSTRAINT calendar_edition_pkey TO calendar_year_pkey;
      ALTER TABLE calendar_edition RENAME TO calendar_year;
    `);
  }
}
