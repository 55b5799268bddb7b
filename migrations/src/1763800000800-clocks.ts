import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { clockRuleRows } from './clocks/clock-rule-rows';

/** Clock rules as data, and what a clock does by itself: pauses, extensions, steps. */
export class Clocks1763800000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clock_rule (
        kind text NOT NULL,
        version int NOT NULL CHECK (version > 0),
        applies_to text[] NOT NULL,
        starts_on text[] NOT NULL CHECK (cardinality(starts_on) > 0),
        stops_on text[] NOT NULL CHECK (cardinality(stops_on) > 0),
        pauses_in text[] NOT NULL,
        amount int NOT NULL CHECK (amount > 0),
        unit text NOT NULL CHECK (unit IN ('working_day', 'calendar_day', 'hour')),
        reminders int[] NOT NULL,
        on_expiry text NOT NULL CHECK (on_expiry IN ('breach', 'lapse')),
        escalations jsonb NOT NULL,
        basis_zh text NOT NULL,
        basis_en text NOT NULL,
        valid_from date NOT NULL,
        reason text,
        created_by uuid REFERENCES person,
        created_at timestamptz,
        PRIMARY KEY (kind, version)
      );
      -- Running clocks keep their version: a rule is never changed, only followed by the next.
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_rule
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT ON clock_rule TO PUBLIC;
      GRANT INSERT ON clock_rule TO hutong_administrator;
    `);
    await runner.query(
      `INSERT INTO clock_rule (kind, version, applies_to, starts_on, stops_on, pauses_in, amount, unit, reminders,
         on_expiry, escalations, basis_zh, basis_en, valid_from)
       SELECT r.kind, r.version, r."appliesTo", r."startsOn", r."stopsOn", r."pausesIn", r.amount, r.unit, r.reminders,
         r."onExpiry", r.escalations, r.basis->>'zh', r.basis->>'en', r."validFrom"
       FROM jsonb_to_recordset($1::jsonb) AS r(kind text, version int, "appliesTo" text[], "startsOn" text[],
         "stopsOn" text[], "pausesIn" text[], amount int, unit text, reminders int[], "onExpiry" text,
         escalations jsonb, basis jsonb, "validFrom" date)`,
      [JSON.stringify(clockRuleRows)],
    );
    await runner.query(`
      ALTER TABLE clock
        ADD pauses jsonb NOT NULL DEFAULT '[]',
        ADD extended_by int NOT NULL DEFAULT 0 CHECK (extended_by >= 0),
        -- Up to here its steps have been carried out; what comes next, and when. Null: nothing.
        ADD done_until timestamptz,
        ADD next_step_at timestamptz,
        ADD stage text CHECK (stage IN ('overdue', 'urged', 'supervised', 'notice_candidate')),
        ADD breached_at timestamptz,
        -- The platform that owes it; null where somebody else does. What a platform has to do is found by it alone.
        ADD owing_platform_id uuid REFERENCES organisation,
        ADD FOREIGN KEY (kind, rule_version) REFERENCES clock_rule;
      -- Clocks from before: the sweep looks at the running ones at once and finds what they owe.
      UPDATE clock SET done_until = started_at,
        next_step_at = CASE WHEN stopped_at IS NULL THEN started_at END;
      ALTER TABLE clock ALTER done_until SET NOT NULL;
      CREATE INDEX clock_next_step ON clock (next_step_at, id) WHERE next_step_at IS NOT NULL;
      DROP INDEX clock_running_due;
      CREATE INDEX clock_running_due ON clock (due_at, id) WHERE stopped_at IS NULL;
      UPDATE clock k SET owing_platform_id = c.respondent_id FROM complaint c
        WHERE c.id = k.complaint_id AND k.stopped_at IS NULL AND c.forwarded_at IS NOT NULL
          AND k.kind IN ('acknowledgement', 'response', 'harmful_first_response', 'rework');
      CREATE INDEX clock_owed ON clock (owing_platform_id, due_at, id)
        WHERE stopped_at IS NULL AND owing_platform_id IS NOT NULL;
      -- Whoever owes a running clock sees its case; asked first, so that a long queue costs no look at each case.
      DROP POLICY platform_reads ON clock;
      CREATE POLICY platform_reads ON clock FOR SELECT TO hutong_platform USING (
        (owing_platform_id = (SELECT asking_organisation()) AND stopped_at IS NULL)
        OR EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id));
      CREATE INDEX clock_paused ON clock (due_at, id) WHERE stopped_at IS NULL AND pauses @> '[{"to": null}]';

      ALTER TABLE complaint ADD extension text CHECK (extension IN ('asked', 'granted', 'declined')),
        ADD extension_days int CHECK (extension_days > 0),
        ADD CHECK (extension_days IS NULL OR extension IS NOT NULL);
      CREATE INDEX complaint_extension ON complaint (due_at, id) WHERE extension = 'asked' AND state <> 'closed';

      -- What clocks did by themselves, each step of each date once.
      CREATE TABLE clock_step (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        clock_id bigint NOT NULL REFERENCES clock,
        complaint_id uuid NOT NULL REFERENCES complaint,
        step text NOT NULL,
        due_at timestamptz NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        UNIQUE (clock_id, step, due_at)
      );
      -- Whatever the date: a clock runs out once.
      CREATE UNIQUE INDEX clock_step_breach ON clock_step (clock_id) WHERE step IN ('breach', 'lapse');
      CREATE INDEX clock_step_complaint ON clock_step (complaint_id);
      CREATE INDEX clock_step_written ON clock_step (written_in, id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_step
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE clock_step ENABLE ROW LEVEL SECURITY;
      ALTER TABLE clock_step FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON clock_step TO hutong_app, hutong_system, hutong_casework, hutong_regulator, hutong_auditor,
        hutong_platform, hutong_complainant;
      GRANT INSERT ON clock_step TO hutong_casework;
      CREATE POLICY owner_reads ON clock_step FOR SELECT TO CURRENT_USER USING (true);
      CREATE POLICY casework_reads ON clock_step FOR SELECT TO hutong_casework USING (true);
      CREATE POLICY casework_adds ON clock_step FOR INSERT TO hutong_casework WITH CHECK (true);
      CREATE POLICY system_reads ON clock_step FOR SELECT TO hutong_system USING (true);
      CREATE POLICY regulator_reads ON clock_step FOR SELECT TO hutong_regulator, hutong_auditor USING (true);
      CREATE POLICY platform_reads ON clock_step FOR SELECT TO hutong_platform
        USING (EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id));
      CREATE POLICY complainant_reads ON clock_step FOR SELECT TO hutong_complainant
        USING (complaint_id = (SELECT asking_complaint()));
    `);
    // A day's notices are read in the order in which they became visible.
    await runner.query(`
      DROP INDEX case_event_written;
      CREATE INDEX case_event_written ON case_event (written_in, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_event_written;
      CREATE INDEX case_event_written ON case_event (written_in);
      DROP TABLE clock_step;
      DROP INDEX clock_paused;
      DROP INDEX clock_owed;
      DROP POLICY platform_reads ON clock;
      CREATE POLICY platform_reads ON clock FOR SELECT TO hutong_platform
        USING (EXISTS (SELECT FROM complaint c WHERE c.id = complaint_id));
      ALTER TABLE complaint DROP extension_days, DROP extension;
      DROP INDEX clock_running_due;
      CREATE INDEX clock_running_due ON clock (due_at) WHERE stopped_at IS NULL;
      -- Without the rules as data there is one version of each.
      UPDATE clock SET rule_version = 1 WHERE rule_version > 1;
      ALTER TABLE clock DROP CONSTRAINT clock_kind_rule_version_fkey, DROP owing_platform_id, DROP breached_at, DROP stage, DROP next_step_at,
        DROP done_until, DROP extended_by, DROP pauses;
      DROP TABLE clock_rule;
    `);
  }
}
