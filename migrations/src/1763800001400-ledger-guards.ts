import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { askingRoles } from './1763800000100-roles';

const own = '(SELECT asking_organisation())';
/** A record of the asker's platform that it may see. Sub-selects make the settings constants of the plan. */
const ofOwnRecord = (id: string) =>
  `EXISTS (SELECT FROM ledger_record r WHERE r.id = ${id} AND r.platform_id = ${own} AND r.shown)`;
const ofSeenRecord = (id: string) => `EXISTS (SELECT FROM ledger_record r WHERE r.id = ${id})`;
/** What of a record's history and files the platform sees: what is not the regulator's own. */
const andTold = `AND 'respondent' = ANY (visible_to)`;

/** Tables of the ledger, and what a platform sees of each; null: nothing. A catalogue test holds the list. */
const platformSees = {
  ledger_record: `platform_id = ${own} AND shown`,
  ledger_event: `${ofOwnRecord('record_id')} ${andTold}`,
  campaign: ofSeenRecord('campaign.id'),
  campaign_topic: ofSeenRecord('campaign_topic.campaign_id'),
  campaign_participant: ofSeenRecord('campaign_participant.campaign_id'),
  task: ofOwnRecord('task.id'),
  task_milestone: ofOwnRecord('task_id'),
  task_complaint: `${ofOwnRecord('task_id')} AND EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id)`,
  task_report: ofOwnRecord('task_id'),
  self_inspection: ofOwnRecord('self_inspection.id'),
  // A published commitment is everybody's.
  commitment: ofSeenRecord('commitment.id'),
  cell: `source_id = ${own} OR target_id = ${own}`,
  cell_change: 'EXISTS (SELECT FROM cell c WHERE c.id = cell_id)',
  letter: ofOwnRecord('record_id'),
  batch: null,
  batch_line: null,
} as const;
export const ledgerTables = Object.keys(platformSees);

const changeable = [
  'ledger_record',
  'campaign',
  'campaign_topic',
  'task',
  'task_milestone',
  'task_complaint',
  'self_inspection',
  'commitment',
  'batch',
  'batch_line',
];
/** Replaced as a whole when a frame or a draft is changed. */
const removable = ['campaign_topic', 'campaign_participant', 'task_milestone', 'task_complaint'];
const appendOnly = ['ledger_event', 'task_report', 'cell_change', 'letter'];
const details = ['campaign', 'task', 'self_inspection', 'commitment'];

/** The last guard of the ledger: who sees what, events append-only, one revision at a time, no change without event. */
export class LedgerGuards1763800001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, sees] of Object.entries(platformSees)) await this.policies(runner, table, sees);
    await runner.query(`
      CREATE POLICY published_reads ON ledger_record FOR SELECT TO hutong_platform USING (published);
      GRANT USAGE ON SEQUENCE ledger_number_seq, letter_number_seq TO hutong_casework;

      DROP POLICY platform_reads ON clock;
      CREATE POLICY platform_reads ON clock FOR SELECT TO hutong_platform USING (
        (owing_platform_id = ${own} AND stopped_at IS NULL)
        OR EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id)
        OR ${ofOwnRecord('record_id')});
      CREATE POLICY platform_reads_ledger ON clock_step FOR SELECT TO hutong_platform USING (${ofOwnRecord('record_id')});
      CREATE POLICY platform_reads_ledger ON retest FOR SELECT TO hutong_platform USING (${ofOwnRecord('record_id')});
      GRANT UPDATE (cell_id) ON retest TO hutong_casework;
      CREATE POLICY casework_places ON retest FOR UPDATE TO hutong_casework USING (true);
      CREATE POLICY platform_reads_ledger ON file FOR SELECT TO hutong_platform
        USING (${ofOwnRecord('record_id')} ${andTold});
    `);
    for (const table of appendOnly)
      await runner.query(`
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE FUNCTION record_goes_one_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.revision <> OLD.revision + 1 OR NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.kind <> OLD.kind
          OR NEW.opened_at <> OLD.opened_at OR NEW.platform_id IS DISTINCT FROM OLD.platform_id THEN
          RAISE EXCEPTION 'record % must go from revision % to the next', OLD.id, OLD.revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'record_goes_one_revision';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER record_goes_one_revision BEFORE UPDATE ON ledger_record
        FOR EACH ROW EXECUTE FUNCTION record_goes_one_revision();

      CREATE FUNCTION record_has_its_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM ledger_event e WHERE e.record_id = NEW.id AND e.revision = NEW.revision) THEN
          RAISE EXCEPTION 'record % reached revision % without its event', NEW.id, NEW.revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'record_has_its_event';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER record_has_its_event AFTER INSERT OR UPDATE ON ledger_record
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION record_has_its_event();

      -- What is particular to a kind changes in the transaction of an event, never by itself.
      CREATE FUNCTION detail_has_an_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM ledger_event e
          WHERE e.record_id = NEW.id AND e.written_in = pg_current_xact_id()) THEN
          RAISE EXCEPTION '% % changed without an event', TG_TABLE_NAME, NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'detail_has_an_event';
        END IF;
        RETURN NULL;
      END $$;
    `);
    for (const table of details)
      await runner.query(`
        CREATE CONSTRAINT TRIGGER detail_has_an_event AFTER INSERT OR UPDATE ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION detail_has_an_event()`);
  }

  private async policies(runner: QueryRunner, table: string, platformMay: string | null): Promise<void> {
    const reads = 'hutong_regulator, hutong_auditor';
    const isBatch = table === 'batch' || table === 'batch_line';
    // Somebody's own work in progress, seen by them alone.
    const regulatorMay =
      table === 'batch'
        ? 'person_id = (SELECT asking_person())'
        : table === 'batch_line'
          ? 'EXISTS (SELECT FROM batch b WHERE b.id = batch_id)'
          : table === 'ledger_event'
            ? `'regulator' = ANY (visible_to)`
            : 'true';
    await runner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON ${table} TO hutong_app, hutong_casework, hutong_system, hutong_regulator, hutong_auditor;
      GRANT INSERT ON ${table} TO hutong_casework;
      CREATE POLICY owner_reads ON ${table} FOR SELECT TO CURRENT_USER USING (true);
      CREATE POLICY casework_reads ON ${table} FOR SELECT TO hutong_casework USING (true);
      CREATE POLICY casework_adds ON ${table} FOR INSERT TO hutong_casework WITH CHECK (true);
      CREATE POLICY system_reads ON ${table} FOR SELECT TO hutong_system USING (true);
      CREATE POLICY regulator_reads ON ${table} FOR SELECT TO ${isBatch ? 'hutong_regulator' : reads}
        USING (${regulatorMay});
    `);
    if (platformMay)
      await runner.query(`
        GRANT SELECT ON ${table} TO hutong_platform;
        CREATE POLICY platform_reads ON ${table} FOR SELECT TO hutong_platform USING (${platformMay})`);
    if (changeable.includes(table))
      await runner.query(`
        GRANT UPDATE ON ${table} TO hutong_casework;
        CREATE POLICY casework_changes ON ${table} FOR UPDATE TO hutong_casework USING (true)`);
    if (removable.includes(table))
      await runner.query(`
        GRANT DELETE ON ${table} TO hutong_casework;
        CREATE POLICY casework_removes ON ${table} FOR DELETE TO hutong_casework USING (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of details) await runner.query(`DROP TRIGGER detail_has_an_event ON ${table}`);
    for (const table of appendOnly) await runner.query(`DROP TRIGGER append_only ON ${table}`);
    await runner.query(`
      DROP TRIGGER record_has_its_event ON ledger_record;
      DROP TRIGGER record_goes_one_revision ON ledger_record;
      DROP FUNCTION detail_has_an_event(), record_has_its_event(), record_goes_one_revision();
      DROP POLICY platform_reads_ledger ON file;
      DROP POLICY casework_places ON retest;
      REVOKE UPDATE (cell_id) ON retest FROM hutong_casework;
      DROP POLICY platform_reads_ledger ON retest;
      DROP POLICY platform_reads_ledger ON clock_step;
      DROP POLICY platform_reads ON clock;
      CREATE POLICY platform_reads ON clock FOR SELECT TO hutong_platform USING (
        (owing_platform_id = ${own} AND stopped_at IS NULL)
        OR EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id));
      REVOKE ALL ON SEQUENCE ledger_number_seq, letter_number_seq FROM hutong_casework;
      DO $$ DECLARE policy record; BEGIN
        FOR policy IN SELECT tablename, policyname FROM pg_policies
          WHERE schemaname = 'public' AND tablename IN (${ledgerTables.map((table) => `'${table}'`).join(', ')})
        LOOP EXECUTE format('DROP POLICY %I ON %I', policy.policyname, policy.tablename); END LOOP;
      END $$`);
    for (const table of ledgerTables)
      await runner.query(`
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
        REVOKE ALL ON ${table} FROM hutong_app, ${askingRoles.join(', ')}`);
  }
}
