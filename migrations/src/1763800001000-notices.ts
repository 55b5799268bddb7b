import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Being told: notices of people, letters by e-mail, how people want them, and the demo's mail catcher. */
export class Notices1763800001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A letter is written when it is sent, from what it tells: neither address nor text is kept here.
      CREATE TABLE mail (
        id uuid PRIMARY KEY,
        message_id text NOT NULL UNIQUE,
        person_id uuid REFERENCES person ON DELETE CASCADE,
        complaint_id uuid REFERENCES complaint,
        kind text NOT NULL CHECK (kind IN ('notices', 'verification')),
        locale text NOT NULL CHECK (locale IN ('zh', 'en')),
        created_at timestamptz NOT NULL,
        send_after timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        claimed_until timestamptz,
        last_error text,
        refused_at timestamptz,
        sent_at timestamptz,
        CHECK (num_nonnulls(person_id, complaint_id) = 1),
        CHECK (num_nonnulls(refused_at, sent_at) < 2)
      );
      CREATE INDEX mail_waiting ON mail (send_after, id) WHERE sent_at IS NULL AND refused_at IS NULL;
      CREATE INDEX mail_newest ON mail (created_at DESC, id DESC);
      CREATE INDEX mail_refused ON mail (created_at DESC, id DESC) WHERE refused_at IS NOT NULL;
      CREATE INDEX mail_sent ON mail (sent_at) WHERE sent_at IS NOT NULL;
      CREATE UNIQUE INDEX mail_verification ON mail (complaint_id) WHERE kind = 'verification';

      -- Who is told what. person_id null: the complainant, who is told by mail only.
      CREATE TABLE notice (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id uuid REFERENCES person ON DELETE CASCADE,
        complaint_id uuid NOT NULL REFERENCES complaint,
        -- Of append-only tables: nothing that is referred to can go.
        event_id bigint,
        step_id bigint,
        action text NOT NULL,
        clock text,
        due_on date,
        at timestamptz NOT NULL,
        read_at timestamptz,
        -- When mail about it may go; null: none is wanted.
        mail_after timestamptz,
        mail_id uuid REFERENCES mail,
        CHECK (num_nonnulls(event_id, step_id) = 1)
      );
      CREATE UNIQUE INDEX notice_event ON notice (event_id, person_id) WHERE event_id IS NOT NULL;
      CREATE UNIQUE INDEX notice_step ON notice (step_id, person_id) WHERE step_id IS NOT NULL;
      CREATE UNIQUE INDEX notice_event_complainant ON notice (event_id) WHERE person_id IS NULL AND event_id IS NOT NULL;
      CREATE UNIQUE INDEX notice_step_complainant ON notice (step_id) WHERE person_id IS NULL AND step_id IS NOT NULL;
      CREATE INDEX notice_person ON notice (person_id, id DESC);
      CREATE INDEX notice_unread ON notice (person_id, id DESC) WHERE read_at IS NULL;
      CREATE INDEX notice_case ON notice (person_id, complaint_id, id DESC);
      CREATE INDEX notice_unmailed ON notice (mail_after, id) WHERE mail_after IS NOT NULL AND mail_id IS NULL;
      CREATE INDEX notice_mail ON notice (mail_id) WHERE mail_id IS NOT NULL;

      -- Up to where events and steps have become notices; what was there before this migration is not told again.
      CREATE TABLE told_until (
        source text PRIMARY KEY CHECK (source IN ('case_event', 'clock_step')),
        written_in xid8 NOT NULL,
        id bigint NOT NULL
      );
      INSERT INTO told_until VALUES ('case_event', pg_current_xact_id(), 0), ('clock_step', pg_current_xact_id(), 0);

      CREATE TABLE notice_setting (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        mail text NOT NULL CHECK (mail IN ('at_once', 'hourly', 'daily', 'never')),
        time_zone text NOT NULL,
        quiet_from time NOT NULL,
        quiet_to time NOT NULL
      );

      -- Instead of a mail server in a demo. The same letter sent twice is one, as its readers' programs see it.
      CREATE TABLE caught_mail (
        id uuid PRIMARY KEY,
        message_id text NOT NULL UNIQUE,
        at timestamptz NOT NULL,
        sender text NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL
      );
      CREATE INDEX caught_mail_newest ON caught_mail (at DESC, id DESC);

      ALTER TABLE complaint_private
        ADD contact_verified_at timestamptz,
        ADD mail_stopped_at timestamptz;
      GRANT UPDATE (contact_verified_at, mail_stopped_at) ON complaint_private TO hutong_casework;
      CREATE POLICY casework_changes ON complaint_private FOR UPDATE TO hutong_casework USING (true);
    `);
    for (const table of ['mail', 'notice', 'notice_setting', 'caught_mail', 'told_until']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        GRANT SELECT, INSERT, UPDATE ON ${table} TO hutong_system;
        CREATE POLICY system_all ON ${table} TO hutong_system USING (true);
      `);
    }
    // A letter with nothing left to tell goes before it is sent.
    await runner.query('GRANT DELETE ON mail TO hutong_system');
    const staff = 'hutong_regulator, hutong_auditor, hutong_platform, hutong_administrator';
    await runner.query(`
      -- The application itself may ask, like every case table, and is shown nothing.
      GRANT SELECT ON notice, mail TO hutong_app;
      GRANT SELECT, UPDATE (read_at) ON notice TO ${staff};
      CREATE POLICY own ON notice TO ${staff} USING (person_id = (SELECT asking_person()));
      GRANT SELECT, INSERT, UPDATE ON notice_setting TO ${staff};
      CREATE POLICY own ON notice_setting TO ${staff} USING (person_id = (SELECT asking_person()));
      -- Whether mail fares well is the administrator's affair; what it tells is not.
      GRANT SELECT ON mail TO hutong_administrator;
      GRANT UPDATE (send_after, refused_at, last_error) ON mail TO hutong_administrator;
      CREATE POLICY administrator_all ON mail TO hutong_administrator USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY casework_changes ON complaint_private;
      REVOKE UPDATE (contact_verified_at, mail_stopped_at) ON complaint_private FROM hutong_casework;
      ALTER TABLE complaint_private DROP mail_stopped_at, DROP contact_verified_at;
      DROP TABLE caught_mail, notice_setting, told_until, notice, mail;
    `);
  }
}
