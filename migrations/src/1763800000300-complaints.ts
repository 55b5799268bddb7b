import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Complaints and what hangs on them. Words in checks are those of libs/casework; a spec compares them. */
export class Complaints1763800000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE case_number_seq;

      CREATE TABLE complaint (
        id uuid PRIMARY KEY,
        case_number text NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('blocked_link', 'harmful_link')),
        state text NOT NULL CHECK (state IN ('submitted', 'forwarded', 'in_progress', 'awaiting_information',
          'responded', 'under_review', 'returned', 'closed')),
        resume_state text CHECK (resume_state IN ('submitted', 'in_progress', 'under_review')),
        asked_by text CHECK (asked_by IN ('regulator', 'respondent')),
        closed_as text CHECK (closed_as IN ('refused', 'lapsed', 'confirmed', 'unanswered', 'verified', 'withdrawn')),
        closed_at timestamptz,
        revision int NOT NULL CHECK (revision > 0),
        filed_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        channel text NOT NULL CHECK (channel IN ('portal', 'officer', 'api', 'import')),
        locale text NOT NULL CHECK (locale IN ('zh', 'en')),
        respondent_id uuid REFERENCES organisation,
        affected_id uuid REFERENCES organisation,
        forwarded_at timestamptz,
        target_url text NOT NULL,
        host text NOT NULL,
        registrable_domain text NOT NULL,
        link_type text NOT NULL,
        block_kind text,
        wrapper_form text,
        scene text NOT NULL,
        symptom text,
        harm_ground text,
        occurred_on date,
        app text,
        app_version text,
        os text,
        os_version text,
        narrative text NOT NULL DEFAULT '',
        parity_url text,
        parity_note text,
        officer_id uuid REFERENCES person,
        handler_id uuid REFERENCES person,
        affected_handler_id uuid REFERENCES person,
        outcome text,
        due_clock text,
        due_on date,
        due_at timestamptz NOT NULL DEFAULT 'infinity',
        due_provisional boolean NOT NULL DEFAULT false,
        merged_into_id uuid REFERENCES complaint,
        times_returned int NOT NULL DEFAULT 0,
        refused_by uuid REFERENCES person,
        refusal_reopened boolean NOT NULL DEFAULT false,
        rating smallint CHECK (rating BETWEEN 1 AND 5),
        CHECK ((state = 'closed') = (closed_as IS NOT NULL)),
        CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CHECK ((state = 'awaiting_information') = (resume_state IS NOT NULL)),
        CHECK ((state = 'awaiting_information') = (asked_by IS NOT NULL)),
        CHECK ((kind = 'blocked_link') = (symptom IS NOT NULL)),
        CHECK ((kind = 'harmful_link') = (harm_ground IS NOT NULL)),
        CHECK (forwarded_at IS NULL OR respondent_id IS NOT NULL),
        CHECK (merged_into_id <> id)
      );
      -- Queues: one side, open cases first by due date; a state alone; newest filed.
      CREATE INDEX complaint_open_due ON complaint (due_at, id) WHERE state <> 'closed';
      CREATE INDEX complaint_state_due ON complaint (state, due_at, id);
      CREATE INDEX complaint_filed ON complaint (filed_at, id);
      CREATE INDEX complaint_updated ON complaint (updated_at, id);
      CREATE INDEX complaint_respondent_due ON complaint (respondent_id, state, due_at, id)
        WHERE forwarded_at IS NOT NULL;
      CREATE INDEX complaint_respondent_filed ON complaint (respondent_id, filed_at, id)
        WHERE forwarded_at IS NOT NULL;
      CREATE INDEX complaint_affected_due ON complaint (affected_id, due_at, id)
        WHERE affected_id IS NOT NULL AND forwarded_at IS NOT NULL;
      CREATE INDEX complaint_officer ON complaint (officer_id, due_at, id)
        WHERE officer_id IS NOT NULL AND state <> 'closed';
      CREATE INDEX complaint_handler ON complaint (handler_id, due_at, id)
        WHERE handler_id IS NOT NULL AND state <> 'closed';
      CREATE INDEX complaint_domain ON complaint (registrable_domain, filed_at DESC);
      CREATE INDEX complaint_merged ON complaint (merged_into_id) WHERE merged_into_id IS NOT NULL;

      -- Seen by the regulator only (pasted_text by the complainant too). Contact is AES-256-GCM of JSON.
      CREATE TABLE complaint_private (
        complaint_id uuid PRIMARY KEY REFERENCES complaint,
        pasted_text text,
        contact bytea
      );
      -- Slow hash of the receipt code; found by it, so it is keyed, not salted per row (docs/decisions/0005).
      CREATE TABLE receipt (
        code_hash bytea PRIMARY KEY,
        complaint_id uuid NOT NULL UNIQUE REFERENCES complaint
      );

      CREATE TABLE case_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
        revision int NOT NULL,
        action text NOT NULL,
        at timestamptz NOT NULL,
        side text NOT NULL CHECK (side IN ('complainant', 'respondent', 'affected', 'regulator', 'system')),
        role text NOT NULL,
        actor_id uuid,
        organisation_id uuid,
        from_state text,
        to_state text,
        note text,
        changes jsonb NOT NULL DEFAULT '{}',
        visible_to text[] NOT NULL,
        written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        UNIQUE (complaint_id, revision)
      );
      -- The live stream and, later, the log's sequencer read what was committed since.
      CREATE INDEX case_event_written ON case_event (written_in);

      CREATE TABLE statement (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint,
        kind text NOT NULL CHECK (kind IN ('statement', 'note', 'question', 'answer', 'dispute')),
        side text NOT NULL,
        author_id uuid REFERENCES person,
        -- Whose words they are: what a side keeps to itself stays with the organisation.
        organisation_id uuid REFERENCES organisation,
        text text NOT NULL,
        at timestamptz NOT NULL,
        visible_to text[] NOT NULL
      );
      CREATE INDEX statement_complaint ON statement (complaint_id, at);

      CREATE TABLE response (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint,
        round int NOT NULL,
        outcome text NOT NULL,
        details jsonb NOT NULL,
        author_id uuid REFERENCES person,
        at timestamptz NOT NULL,
        UNIQUE (complaint_id, round)
      );

      CREATE TABLE retest (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint,
        details jsonb NOT NULL,
        author_id uuid REFERENCES person,
        at timestamptz NOT NULL
      );
      CREATE INDEX retest_complaint ON retest (complaint_id, at);

      CREATE TABLE file (
        id uuid PRIMARY KEY,
        complaint_id uuid REFERENCES complaint,
        statement_id uuid REFERENCES statement,
        response_id uuid REFERENCES response,
        name text NOT NULL,
        media_type text NOT NULL,
        byte_size bigint NOT NULL CHECK (byte_size > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        storage_key text NOT NULL UNIQUE,
        shown_key text,
        shown_type text,
        side text,
        uploaded_by uuid REFERENCES person,
        claim_hash bytea,
        visible_to text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (complaint_id IS NOT NULL OR (statement_id IS NULL AND response_id IS NULL))
      );
      CREATE INDEX file_complaint ON file (complaint_id) WHERE complaint_id IS NOT NULL;
      CREATE INDEX file_unclaimed ON file (created_at) WHERE complaint_id IS NULL;

      CREATE TABLE clock (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint,
        kind text NOT NULL,
        rule_version int NOT NULL,
        started_at timestamptz NOT NULL,
        due_on date NOT NULL,
        due_at timestamptz NOT NULL,
        provisional boolean NOT NULL,
        stopped_at timestamptz
      );
      CREATE INDEX clock_complaint ON clock (complaint_id);
      -- One clock of a kind runs at a time; the sweep of the next issue walks the running ones by due_at.
      CREATE UNIQUE INDEX clock_running ON clock (complaint_id, kind) WHERE stopped_at IS NULL;
      CREATE INDEX clock_running_due ON clock (due_at) WHERE stopped_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE clock, file, retest, response, statement, case_event, receipt, complaint_private, complaint;
      DROP SEQUENCE case_number_seq;
    `);
  }
}
