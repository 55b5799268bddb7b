import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { ledgerRuleRows } from './clocks/ledger-rule-rows';

/** What hung on complaints alone hangs on records of the ledger too: clocks, their steps, notices, re-tests, files. */
export class LedgerClocks1763800001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clock_rule
        ALTER amount DROP NOT NULL,
        ADD subject text NOT NULL DEFAULT 'complaint' CHECK (subject IN ('complaint', 'ledger')),
        -- Null: the record names the date.
        ADD CHECK (subject = 'ledger' OR amount IS NOT NULL);
    `);
    await runner.query(
      `INSERT INTO clock_rule (subject, kind, version, applies_to, starts_on, stops_on, pauses_in, amount, unit, reminders,
         on_expiry, escalations, basis_zh, basis_en, valid_from)
       SELECT 'ledger', r.kind, r.version, '{}', r."startsOn", r."stopsOn", '{}', r.amount, r.unit, r.reminders,
         r."onExpiry", r.escalations, r.basis->>'zh', r.basis->>'en', r."validFrom"
       FROM jsonb_to_recordset($1::jsonb) AS r(kind text, version int, "startsOn" text[], "stopsOn" text[], amount int,
         unit text, reminders int[], "onExpiry" text, escalations jsonb, basis jsonb, "validFrom" date)`,
      [JSON.stringify(ledgerRuleRows)],
    );
    await runner.query(`
      ALTER TABLE clock
        ALTER complaint_id DROP NOT NULL,
        ADD record_id uuid REFERENCES ledger_record,
        ADD milestone_id uuid REFERENCES task_milestone,
        ADD CONSTRAINT clock_of_one CHECK (num_nonnulls(complaint_id, record_id) = 1),
        ADD CHECK (milestone_id IS NULL OR record_id IS NOT NULL);
      CREATE INDEX clock_record ON clock (record_id) WHERE record_id IS NOT NULL;
      CREATE UNIQUE INDEX clock_record_running ON clock (record_id, kind, milestone_id) NULLS NOT DISTINCT
        WHERE stopped_at IS NULL AND record_id IS NOT NULL;

      -- The cockpit: who is late and how far it has climbed; what was closed when; open complaints about a relation.
      CREATE INDEX clock_overdue ON clock (owing_platform_id, stage, due_at)
        WHERE stopped_at IS NULL AND NOT pauses @> '[{"to": null}]';
      CREATE INDEX complaint_closed ON complaint (closed_at, id) WHERE closed_at IS NOT NULL;
      CREATE INDEX complaint_relation ON complaint (respondent_id, scene, affected_id, link_type, filed_at)
        WHERE state <> 'closed' AND kind = 'blocked_link';

      ALTER TABLE clock_step
        ALTER complaint_id DROP NOT NULL,
        ADD record_id uuid REFERENCES ledger_record,
        ADD CONSTRAINT clock_step_of_one CHECK (num_nonnulls(complaint_id, record_id) = 1);
      CREATE INDEX clock_step_record ON clock_step (record_id) WHERE record_id IS NOT NULL;

      ALTER TABLE retest
        ALTER complaint_id DROP NOT NULL,
        ADD record_id uuid REFERENCES ledger_record,
        ADD cell_id uuid REFERENCES cell,
        ADD occasion text CHECK (occasion IN ('verification', 'retest_7', 'retest_30', 'retest_90', 'spot')),
        ADD CONSTRAINT retest_of_something CHECK (num_nonnulls(complaint_id, record_id, cell_id) > 0);
      CREATE INDEX retest_record ON retest (record_id, at) WHERE record_id IS NOT NULL;
      CREATE INDEX retest_cell ON retest (cell_id, at) WHERE cell_id IS NOT NULL;
      -- Re-tests of complaints that have not been entered in the matrix yet.
      CREATE INDEX retest_unplaced ON retest (at) WHERE cell_id IS NULL AND complaint_id IS NOT NULL;

      DROP POLICY casework_sweeps ON file;
      DROP INDEX file_unclaimed;
      ALTER TABLE file
        ADD record_id uuid REFERENCES ledger_record,
        ADD record_revision int,
        ADD retest_id uuid REFERENCES retest,
        ADD cell_id uuid REFERENCES cell,
        ADD part text CHECK (part IN ('evidence', 'before', 'after', 'retest')),
        ADD CONSTRAINT file_of_one CHECK (num_nonnulls(complaint_id, record_id, cell_id) < 2),
        ADD claimed boolean NOT NULL GENERATED ALWAYS AS (num_nonnulls(complaint_id, record_id, cell_id) > 0) STORED;
      CREATE INDEX file_unclaimed ON file (created_at) WHERE NOT claimed;
      CREATE INDEX file_record ON file (record_id) WHERE record_id IS NOT NULL;
      CREATE INDEX file_cell ON file (cell_id) WHERE cell_id IS NOT NULL;
      CREATE POLICY casework_sweeps ON file FOR DELETE TO hutong_casework USING (NOT claimed);

      ALTER TABLE notice
        ALTER complaint_id DROP NOT NULL,
        ADD record_id uuid REFERENCES ledger_record,
        ADD ledger_event_id bigint,
        ADD CONSTRAINT notice_of_one CHECK (num_nonnulls(complaint_id, record_id) = 1),
        DROP CONSTRAINT notice_check,
        ADD CONSTRAINT notice_from_one CHECK (num_nonnulls(event_id, step_id, ledger_event_id) = 1);
      CREATE UNIQUE INDEX notice_ledger_event ON notice (ledger_event_id, person_id) WHERE ledger_event_id IS NOT NULL;
      CREATE INDEX notice_record ON notice (person_id, record_id, id DESC) WHERE record_id IS NOT NULL;
      ALTER TABLE told_until
        DROP CONSTRAINT told_until_source_check,
        ADD CONSTRAINT told_until_source_check
          CHECK (source IN ('case_event', 'clock_step', 'ledger_event', 'recurrence'));
      INSERT INTO told_until VALUES ('ledger_event', pg_current_xact_id(), 0), ('recurrence', pg_current_xact_id(), 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM told_until WHERE source IN ('ledger_event', 'recurrence');
      ALTER TABLE told_until
        DROP CONSTRAINT told_until_source_check,
        ADD CONSTRAINT told_until_source_check CHECK (source IN ('case_event', 'clock_step'));
      DELETE FROM notice WHERE record_id IS NOT NULL;
      DROP INDEX notice_record, notice_ledger_event;
      ALTER TABLE notice
        DROP CONSTRAINT notice_from_one,
        DROP CONSTRAINT notice_of_one,
        DROP ledger_event_id,
        DROP record_id,
        ADD CONSTRAINT notice_check CHECK (num_nonnulls(event_id, step_id) = 1),
        ALTER complaint_id SET NOT NULL;

      DROP POLICY casework_sweeps ON file;
      DROP INDEX file_cell, file_record, file_unclaimed;
      -- The evidence of the ledger goes with it; the sweep removes its bytes.
      ALTER TABLE file
        DROP claimed, DROP CONSTRAINT file_of_one, DROP part, DROP cell_id, DROP retest_id, DROP record_revision,
        DROP record_id;
      CREATE INDEX file_unclaimed ON file (created_at) WHERE complaint_id IS NULL;
      CREATE POLICY casework_sweeps ON file FOR DELETE TO hutong_casework USING (complaint_id IS NULL);

      UPDATE retest SET cell_id = NULL WHERE complaint_id IS NOT NULL;
      DELETE FROM cell_change;
      DELETE FROM retest WHERE complaint_id IS NULL;
      DROP INDEX retest_unplaced, retest_cell, retest_record;
      ALTER TABLE retest
        DROP CONSTRAINT retest_of_something, DROP occasion, DROP cell_id, DROP record_id,
        ALTER complaint_id SET NOT NULL;

      ALTER TABLE clock_step DISABLE TRIGGER append_only;
      DELETE FROM clock_step WHERE record_id IS NOT NULL;
      ALTER TABLE clock_step ENABLE TRIGGER append_only;
      DROP INDEX clock_step_record;
      ALTER TABLE clock_step DROP CONSTRAINT clock_step_of_one, DROP record_id, ALTER complaint_id SET NOT NULL;

      DELETE FROM clock WHERE record_id IS NOT NULL;
      DROP INDEX complaint_relation, complaint_closed, clock_overdue;
      DROP INDEX clock_record_running, clock_record;
      ALTER TABLE clock
        DROP CONSTRAINT clock_of_one, DROP milestone_id, DROP record_id, ALTER complaint_id SET NOT NULL;

      ALTER TABLE clock_rule DISABLE TRIGGER append_only;
      DELETE FROM clock_rule WHERE subject = 'ledger';
      ALTER TABLE clock_rule ENABLE TRIGGER append_only;
      ALTER TABLE clock_rule DROP CONSTRAINT clock_rule_check, DROP subject, ALTER amount SET NOT NULL;
    `);
  }
}
