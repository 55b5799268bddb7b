import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { askingRoles } from './1763800000100-roles';

/** Every table with case data; a catalogue test holds the list against the database. */
export const caseTables = [
  'complaint',
  'complaint_private',
  'receipt',
  'case_event',
  'statement',
  'response',
  'retest',
  'file',
  'clock',
] as const;

/** What hangs on a complaint and says itself which sides may see it. */
const sided = ['case_event', 'statement', 'file'] as const;
/**
 * What one side keeps to itself belongs to the organisation that wrote it: a case can be forwarded to another platform
 * (notOurs), which then stands on the same side and must not read its predecessor's notes.
 */
const ownWords: Record<(typeof sided)[number], string> = {
  case_event: 'organisation_id = (SELECT asking_organisation())',
  statement: 'organisation_id = (SELECT asking_organisation())',
  // Of people a platform sees its own only.
  file: 'EXISTS (SELECT FROM person p WHERE p.id = uploaded_by)',
};
/** What hangs on a complaint and is seen by whoever sees the complaint. */
const shared = ['response', 'retest', 'clock'] as const;

/**
 * Who sees what. One policy per database role and table, so that no OR costs an index. Reading roles only read:
 * `hutong_casework`, the role of the casework door, is the only one that writes.
 */
export class Policies1763800000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of caseTables) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`GRANT SELECT ON ${table} TO hutong_app`);
      await runner.query(`CREATE POLICY owner_reads ON ${table} FOR SELECT TO CURRENT_USER USING (true)`);
      await runner.query(`GRANT SELECT ON ${table} TO hutong_casework, hutong_system`);
      await runner.query(
        `CREATE POLICY casework_reads ON ${table} FOR SELECT TO hutong_casework USING (true)`,
      );
      await runner.query(
        `CREATE POLICY casework_adds ON ${table} FOR INSERT TO hutong_casework WITH CHECK (true)`,
      );
      await runner.query(`GRANT INSERT ON ${table} TO hutong_casework`);
      await runner.query(`CREATE POLICY system_reads ON ${table} FOR SELECT TO hutong_system USING (true)`);
    }
    for (const table of ['complaint', 'file', 'clock']) {
      await runner.query(`GRANT UPDATE ON ${table} TO hutong_casework`);
      await runner.query(
        `CREATE POLICY casework_changes ON ${table} FOR UPDATE TO hutong_casework USING (true)`,
      );
    }
    await runner.query(`
      GRANT USAGE ON SEQUENCE case_number_seq TO hutong_casework;
      -- Uploads that were never claimed are swept; nothing of a case is ever deleted.
      GRANT DELETE ON file TO hutong_casework;
      CREATE POLICY casework_sweeps ON file FOR DELETE TO hutong_casework USING (complaint_id IS NULL);
    `);
    await this.regulator(runner);
    await this.platform(runner);
    await this.complainant(runner);
  }

  private async regulator(runner: QueryRunner): Promise<void> {
    const reads = 'hutong_regulator, hutong_auditor';
    for (const table of ['complaint', 'complaint_private', ...shared]) {
      await runner.query(`GRANT SELECT ON ${table} TO ${reads}`);
      await runner.query(`CREATE POLICY regulator_reads ON ${table} FOR SELECT TO ${reads} USING (true)`);
    }
    for (const table of sided) {
      await runner.query(`GRANT SELECT ON ${table} TO ${reads}`);
      await runner.query(`
        CREATE POLICY regulator_reads ON ${table} FOR SELECT TO ${reads} USING ('regulator' = ANY (visible_to))`);
    }
  }

  private async platform(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON complaint, case_event, statement, file, response, retest, clock TO hutong_platform;
      -- Sub-selects make the settings constants of the plan.
      CREATE POLICY platform_reads ON complaint FOR SELECT TO hutong_platform USING (
        forwarded_at IS NOT NULL
        AND (respondent_id = (SELECT asking_organisation()) OR affected_id = (SELECT asking_organisation())));
    `);
    for (const [table, ofTheirs] of Object.entries(ownWords)) {
      await runner.query(`
        CREATE POLICY platform_reads ON ${table} FOR SELECT TO hutong_platform USING (EXISTS (
          SELECT FROM complaint c WHERE c.id = complaint_id AND (
            (c.respondent_id = (SELECT asking_organisation()) AND 'respondent' = ANY (visible_to))
            OR (c.affected_id = (SELECT asking_organisation()) AND 'affected' = ANY (visible_to))))
          AND (cardinality(visible_to) > 1 OR ${ofTheirs}))`);
    }
    for (const table of shared) {
      await runner.query(`
        CREATE POLICY platform_reads ON ${table} FOR SELECT TO hutong_platform
          USING (EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id))`);
    }
  }

  private async complainant(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON complaint, case_event, statement, file, response, retest, clock TO hutong_complainant;
      GRANT SELECT (complaint_id, pasted_text) ON complaint_private TO hutong_complainant;
      CREATE POLICY complainant_reads ON complaint FOR SELECT TO hutong_complainant
        USING (id = (SELECT asking_complaint()));
    `);
    for (const table of sided) {
      await runner.query(`
        CREATE POLICY complainant_reads ON ${table} FOR SELECT TO hutong_complainant
          USING (complaint_id = (SELECT asking_complaint()) AND 'complainant' = ANY (visible_to))`);
    }
    for (const table of [...shared, 'complaint_private']) {
      await runner.query(`
        CREATE POLICY complainant_reads ON ${table} FOR SELECT TO hutong_complainant
          USING (complaint_id = (SELECT asking_complaint()))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = caseTables.map((table) => `'${table}'`).join(', ');
    await runner.query(`
      DO $$ DECLARE policy record; BEGIN
        FOR policy IN SELECT tablename, policyname FROM pg_policies
          WHERE schemaname = 'public' AND tablename IN (${tables})
        LOOP EXECUTE format('DROP POLICY %I ON %I', policy.policyname, policy.tablename); END LOOP;
      END $$`);
    for (const table of caseTables) {
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
      // Without policies a right would open the whole table.
      await runner.query(`REVOKE ALL ON ${table} FROM hutong_app, ${askingRoles.join(', ')}`);
    }
    await runner.query(`REVOKE ALL ON SEQUENCE case_number_seq FROM hutong_casework`);
  }
}
