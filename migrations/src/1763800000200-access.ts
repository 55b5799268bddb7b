import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Organisations, people and how they sign in. No case data: `hutong_app` itself reads and writes these tables. */
export class Access1763800000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        demo boolean NOT NULL DEFAULT false,
        seeded_at timestamptz
      );
      INSERT INTO installation DEFAULT VALUES;

      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
        kind text NOT NULL CHECK (kind IN ('platform', 'regulator', 'operator')),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        group_zh text,
        group_en text,
        domains text[] NOT NULL DEFAULT '{}',
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL,
        role text NOT NULL
          CHECK (role IN ('handler', 'lead', 'officer', 'supervisor', 'auditor', 'administrator')),
        locale text NOT NULL DEFAULT 'zh' CHECK (locale IN ('zh', 'en')),
        password_hash text,
        -- Nobody but hutong_app reads hashes; whether there is one may be known.
        invited boolean NOT NULL GENERATED ALWAYS AS (password_hash IS NULL) STORED,
        totp_secret bytea,
        totp_confirmed_at timestamptz,
        totp_last_step bigint,
        disabled_at timestamptz,
        last_sign_in_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX person_organisation ON person (organisation_id, name);

      CREATE TABLE recovery_code (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        PRIMARY KEY (person_id, code_hash)
      );

      CREATE TABLE invitation (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX invitation_person ON invitation (person_id);

      CREATE TABLE session (
        id_hash bytea PRIMARY KEY,
        person_id uuid REFERENCES person ON DELETE CASCADE,
        complaint_id uuid,
        signed_in_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CHECK (num_nonnulls(person_id, complaint_id) = 1)
      );
      CREATE INDEX session_person ON session (person_id);
      CREATE INDEX session_expiry ON session (expires_at);

      CREATE TABLE throttle (
        key bytea PRIMARY KEY,
        count int NOT NULL,
        resets_at timestamptz NOT NULL
      );
      CREATE INDEX throttle_expiry ON throttle (resets_at);

      CREATE TABLE access_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor_id uuid REFERENCES person,
        action text NOT NULL,
        person_id uuid REFERENCES person,
        organisation_id uuid REFERENCES organisation,
        changes jsonb NOT NULL DEFAULT '{}'
      );
    `);
    // An organisation gives only the roles of its kind.
    await runner.query(`
      CREATE FUNCTION role_fits_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM organisation o WHERE o.id = NEW.organisation_id AND CASE o.kind
            WHEN 'platform' THEN NEW.role IN ('handler', 'lead')
            WHEN 'regulator' THEN NEW.role IN ('officer', 'supervisor', 'auditor')
            ELSE NEW.role = 'administrator' END
        ) THEN
          RAISE EXCEPTION 'role % does not fit the organisation', NEW.role
            USING ERRCODE = 'check_violation', CONSTRAINT = 'person_role_fits_organisation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER role_fits_organisation BEFORE INSERT OR UPDATE OF role, organisation_id ON person
        FOR EACH ROW EXECUTE FUNCTION role_fits_organisation();
    `);
    await runner.query(`
      GRANT SELECT ON installation, organisation TO PUBLIC;
      GRANT UPDATE ON installation TO hutong_app, hutong_system;
      GRANT SELECT, INSERT, UPDATE ON organisation TO hutong_app, hutong_administrator, hutong_system;
      GRANT SELECT, INSERT, UPDATE ON person TO hutong_app, hutong_system;
      -- An administrator neither reads nor sets a password or a second factor; taking the factor away is all.
      GRANT INSERT (id, organisation_id, email, name, role, locale),
        UPDATE (name, role, locale, disabled_at, totp_secret, totp_confirmed_at, totp_last_step)
        ON person TO hutong_administrator;
      GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code, invitation, session, throttle TO hutong_app;
      GRANT SELECT, INSERT, DELETE ON invitation TO hutong_administrator;
      GRANT SELECT, DELETE ON session, recovery_code TO hutong_administrator;
      GRANT SELECT, INSERT ON access_event TO hutong_app, hutong_administrator, hutong_system;
      GRANT SELECT ON access_event TO hutong_auditor;

      -- Names of colleagues: the regulator and auditors see everybody's, a platform only its own people's.
      ALTER TABLE person ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person FORCE ROW LEVEL SECURITY;
      GRANT SELECT (id, organisation_id, name, role, email, locale, disabled_at, invited, totp_confirmed_at,
        last_sign_in_at, created_at) ON person
        TO hutong_regulator, hutong_auditor, hutong_platform, hutong_administrator;
      GRANT SELECT (id, organisation_id, name) ON person TO hutong_complainant, hutong_casework;
      CREATE POLICY access_all ON person TO hutong_app USING (true);
      CREATE POLICY administrator_all ON person TO hutong_administrator USING (true);
      CREATE POLICY system_all ON person TO hutong_system USING (true);
      CREATE POLICY regulator_reads ON person FOR SELECT TO hutong_regulator, hutong_auditor USING (true);
      CREATE POLICY casework_reads ON person FOR SELECT TO hutong_casework USING (true);
      CREATE POLICY platform_reads ON person FOR SELECT TO hutong_platform
        USING (organisation_id = (SELECT asking_organisation()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access_event, throttle, session, invitation, recovery_code, person, organisation, installation;
      DROP FUNCTION role_fits_organisation();
    `);
  }
}
