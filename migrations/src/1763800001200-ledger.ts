import { type MigrationInterface, type QueryRunner } from 'typeorm';

const words = (...list: readonly string[]) => list.map((word) => `'${word}'`).join(', ');
const taskStates = words(
  'listed',
  'draft',
  'issued',
  'in_progress',
  'submitted',
  'returned',
  'struck_off',
  'carried_over',
  'cancelled',
);
const commitmentStates = words('announced', 'piloting', 'rolled_out', 'verified', 'lapsed', 'regressed');
const cellStates = words(
  'open',
  'open_after_confirmation',
  'user_choice',
  'trial',
  'degraded',
  'blocked',
  'unknown',
);

/**
 * The campaign and its ledger. Whatever has a state, a history and a platform is a `ledger_record`; what is particular to
 * a kind hangs on it under the same id (docs/decisions/0011-ledger.md).
 */
export class Ledger1763800001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE ledger_number_seq;

      CREATE TABLE ledger_record (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('campaign', 'task', 'self_inspection', 'commitment')),
        number text NOT NULL UNIQUE,
        state text NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        campaign_id uuid REFERENCES ledger_record,
        platform_id uuid REFERENCES organisation,
        title text NOT NULL,
        -- The platform sees it from then on; published: every platform does.
        shown boolean NOT NULL DEFAULT false,
        published boolean NOT NULL DEFAULT false,
        officer_id uuid REFERENCES person,
        handler_id uuid REFERENCES person,
        due_clock text,
        due_on date,
        due_at timestamptz NOT NULL DEFAULT 'infinity',
        due_provisional boolean NOT NULL DEFAULT false,
        opened_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK ((kind = 'campaign') = (platform_id IS NULL)),
        CHECK (kind <> 'campaign' OR campaign_id IS NULL),
        CHECK (kind NOT IN ('task', 'self_inspection') OR campaign_id IS NOT NULL),
        CONSTRAINT ledger_record_state CHECK (CASE kind
          WHEN 'campaign' THEN state IN ('prepared', 'running', 'closed')
          WHEN 'task' THEN state IN (${taskStates})
          WHEN 'self_inspection' THEN state IN ('open', 'submitted', 'checked')
          ELSE state IN (${commitmentStates}) END)
      );
      -- The ledger of a campaign by state and date; newest first; one platform's part.
      CREATE INDEX ledger_record_due ON ledger_record (campaign_id, kind, state, due_at, id);
      CREATE INDEX ledger_record_nearest ON ledger_record (kind, due_at, id);
      CREATE INDEX ledger_record_opened ON ledger_record (kind, opened_at, id);
      CREATE INDEX ledger_record_updated ON ledger_record (kind, updated_at, id);
      CREATE INDEX ledger_record_platform ON ledger_record (platform_id, kind, state, due_at, id);

      CREATE TABLE ledger_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        record_id uuid NOT NULL REFERENCES ledger_record DEFERRABLE INITIALLY DEFERRED,
        revision int NOT NULL,
        action text NOT NULL,
        at timestamptz NOT NULL,
        side text NOT NULL CHECK (side IN ('respondent', 'regulator', 'system')),
        role text NOT NULL,
        actor_id uuid,
        organisation_id uuid,
        from_state text,
        to_state text,
        note text,
        changes jsonb NOT NULL DEFAULT '{}',
        visible_to text[] NOT NULL,
        written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        UNIQUE (record_id, revision)
      );
      CREATE INDEX ledger_event_written ON ledger_event (written_in, id);

      CREATE TABLE campaign (
        id uuid PRIMARY KEY REFERENCES ledger_record,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        authority_zh text NOT NULL,
        authority_en text NOT NULL,
        basis_zh text NOT NULL,
        basis_en text NOT NULL,
        principle_zh text NOT NULL DEFAULT '',
        principle_en text NOT NULL DEFAULT '',
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        -- [{kind, startsOn, endsOn}], [{measure, goal}], [{on, zh, en}]
        phases jsonb NOT NULL CHECK (jsonb_typeof(phases) = 'array'),
        targets jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(targets) = 'array'),
        moments jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(moments) = 'array'),
        copied_from_id uuid REFERENCES ledger_record,
        -- What the campaign had come to on the day of its closing.
        summary jsonb,
        CHECK (ends_on > starts_on)
      );
      CREATE TABLE campaign_topic (
        id uuid PRIMARY KEY,
        campaign_id uuid NOT NULL REFERENCES campaign,
        parent_id uuid REFERENCES campaign_topic,
        level text NOT NULL CHECK (level IN ('aspect', 'problem', 'scenario')),
        position int NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        CHECK ((level = 'aspect') = (parent_id IS NULL))
      );
      CREATE INDEX campaign_topic_campaign ON campaign_topic (campaign_id, position);
      CREATE TABLE campaign_participant (
        campaign_id uuid NOT NULL REFERENCES campaign,
        platform_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (campaign_id, platform_id)
      );

      CREATE TABLE task (
        id uuid PRIMARY KEY REFERENCES ledger_record,
        origin text NOT NULL CHECK (origin IN ('self_inspection', 'complaints', 'inspection', 'commitment')),
        topic_id uuid REFERENCES campaign_topic,
        demand text NOT NULL DEFAULT '',
        -- The relation that it is about; null: any.
        target_id uuid REFERENCES organisation,
        link_type text,
        scene text,
        -- The date in the order, as it was named first, returned with or extended to.
        ordered_due_on date,
        plan text,
        progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        extension_asked_on date,
        extensions smallint NOT NULL DEFAULT 0 CHECK (extensions BETWEEN 0 AND 2),
        issued_at timestamptz,
        acknowledged_at timestamptz,
        submitted_at timestamptz,
        submitted_late boolean,
        verified_at timestamptz,
        verified_by uuid REFERENCES person,
        struck_off_at timestamptz,
        struck_off_by uuid REFERENCES person,
        times_returned int NOT NULL DEFAULT 0,
        times_reopened int NOT NULL DEFAULT 0,
        source_id uuid REFERENCES ledger_record,
        carried_from_id uuid REFERENCES ledger_record,
        -- Struck off by two different people.
        CHECK (struck_off_by <> verified_by),
        CHECK ((verified_by IS NULL) = (verified_at IS NULL)),
        CHECK ((struck_off_by IS NULL) = (struck_off_at IS NULL))
      );
      CREATE INDEX task_struck_off ON task (target_id, link_type, scene) WHERE struck_off_at IS NOT NULL;
      CREATE INDEX task_source ON task (source_id) WHERE source_id IS NOT NULL;
      CREATE TABLE task_milestone (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES task,
        position int NOT NULL,
        title text NOT NULL,
        due_on date NOT NULL,
        reached_at timestamptz,
        named_in text NOT NULL CHECK (named_in IN ('order', 'plan'))
      );
      CREATE INDEX task_milestone_task ON task_milestone (task_id, position);
      CREATE TABLE task_complaint (
        task_id uuid NOT NULL REFERENCES task,
        complaint_id uuid NOT NULL REFERENCES complaint,
        linked_at timestamptz NOT NULL,
        linked_by uuid REFERENCES person,
        -- When the strike-off has reached it.
        settled_at timestamptz,
        PRIMARY KEY (task_id, complaint_id)
      );
      CREATE INDEX task_complaint_complaint ON task_complaint (complaint_id);
      CREATE INDEX task_complaint_waiting ON task_complaint (task_id) WHERE settled_at IS NULL;
      CREATE TABLE task_report (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES task,
        round int NOT NULL,
        details jsonb NOT NULL,
        author_id uuid REFERENCES person,
        at timestamptz NOT NULL,
        UNIQUE (task_id, round)
      );

      CREATE TABLE self_inspection (
        id uuid PRIMARY KEY REFERENCES ledger_record,
        topic_id uuid NOT NULL REFERENCES campaign_topic,
        platform_id uuid NOT NULL REFERENCES organisation,
        answer text CHECK (answer IN ('no_problem', 'problem_found', 'not_applicable')),
        text text NOT NULL DEFAULT '',
        measures text NOT NULL DEFAULT '',
        submitted_at timestamptz,
        finding text,
        checked_by uuid REFERENCES person,
        UNIQUE (topic_id, platform_id)
      );

      CREATE TABLE commitment (
        id uuid PRIMARY KEY REFERENCES ledger_record,
        source text NOT NULL,
        source_url text,
        announced_on date NOT NULL,
        promise_zh text NOT NULL,
        promise_en text NOT NULL,
        -- Scope; null: any.
        target_id uuid REFERENCES organisation,
        link_type text,
        scene text,
        promises text NOT NULL CHECK (promises IN (${cellStates})),
        promised_on date,
        piloting_since_on date,
        rolled_out_on date,
        verified_at timestamptz,
        CHECK (num_nonnulls(target_id, link_type) < 2)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE commitment, self_inspection, task_report, task_complaint,
        task_milestone, task, campaign_participant, campaign_topic, campaign, ledger_event, ledger_record;
      DROP SEQUENCE ledger_number_seq;
    `);
  }
}
