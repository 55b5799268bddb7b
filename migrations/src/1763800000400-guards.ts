import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The last guard: events are append-only, a case changes only together with its event, and one revision at a time.
 * The checking functions run as the owner, because the asker may have lost sight of the case by this very change.
 */
export class Guards1763800000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% of % is refused: events are append-only', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION one_revision_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.revision <> OLD.revision + 1 OR NEW.id <> OLD.id OR NEW.case_number <> OLD.case_number
          OR NEW.filed_at <> OLD.filed_at THEN
          RAISE EXCEPTION 'complaint % must go from revision % to the next', OLD.id, OLD.revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'complaint_one_revision_at_a_time';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER one_revision_at_a_time BEFORE UPDATE ON complaint
        FOR EACH ROW EXECUTE FUNCTION one_revision_at_a_time();

      CREATE FUNCTION change_has_its_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM case_event e WHERE e.complaint_id = NEW.id AND e.revision = NEW.revision) THEN
          RAISE EXCEPTION 'complaint % reached revision % without its event', NEW.id, NEW.revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'complaint_change_has_its_event';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER change_has_its_event AFTER INSERT OR UPDATE ON complaint
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION change_has_its_event();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER change_has_its_event ON complaint;
      DROP TRIGGER one_revision_at_a_time ON complaint;
      DROP TRIGGER append_only ON case_event;
      DROP FUNCTION change_has_its_event(), one_revision_at_a_time(), refuse_change();
    `);
  }
}
