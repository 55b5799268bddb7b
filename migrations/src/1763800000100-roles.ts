import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Database roles. The application signs in as `hutong_app`, which owns nothing, bypasses nothing and inherits nothing;
 * each transaction takes the one role that fits who is asking (docs/decisions/0003-row-level-security.md).
 * Roles belong to the whole server, so they may be there already from another database.
 */
export const askingRoles = [
  'hutong_regulator',
  'hutong_auditor',
  'hutong_platform',
  'hutong_complainant',
  'hutong_administrator',
  'hutong_system',
  'hutong_casework',
] as const;

export class Roles1763800000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT pg_advisory_xact_lock(7201)`);
    await runner.query(createRole('hutong_app', 'LOGIN NOINHERIT'));
    for (const role of askingRoles) {
      await runner.query(createRole(role, 'NOLOGIN'));
      await runner.query(`GRANT ${role} TO hutong_app`);
    }
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO hutong_app, ${askingRoles.join(', ')}`);
    // Who asks, as the transaction says it. After COMMIT a setting is '', not NULL.
    for (const [name, setting] of [
      ['asking_person', 'app.person'],
      ['asking_organisation', 'app.organisation'],
      ['asking_complaint', 'app.complaint'],
    ]) {
      await runner.query(`
        CREATE FUNCTION ${name}() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN NULLIF(current_setting('${setting}', true), '')::uuid`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['asking_person', 'asking_organisation', 'asking_complaint']) {
      await runner.query(`DROP FUNCTION ${name}()`);
    }
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM hutong_app, ${askingRoles.join(', ')}`);
    // The roles stay: other databases of the server may use them.
  }
}

function createRole(name: string, attributes: string): string {
  return `DO $$ BEGIN CREATE ROLE ${name} ${attributes}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;
}
