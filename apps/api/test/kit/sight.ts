import { caseTables, ledgerTables } from '@hutong/migrations';
import type { FreshDatabase } from './database';

export type Look = FreshDatabase['look'];
/** Who asks the database: a role, and what the transaction says about them. */
export interface Asker {
  readonly role: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly complaint?: string;
}

/** Tables whose rows are somebody's: those with case data, those of the ledger, and what hangs on them or on a person. */
export const guardedTables = [
  ...caseTables,
  ...ledgerTables,
  'clock_step',
  'complaint_search',
  'notice',
  'notice_setting',
  'mail',
  'caught_mail',
  'told_until',
  'reached_day',
  'saved_view',
  'idempotency_key',
  'person',
] as const;

export function identifying({ role, person = '', organisation = '', complaint = '' }: Asker): string {
  return `SET LOCAL ROLE ${role}; SELECT set_config('app.person', '${person}', true),
    set_config('app.organisation', '${organisation}', true), set_config('app.complaint', '${complaint}', true)`;
}

/**
 * What each asker sees, as `asker table: rows`, or why they may not ask; for use within a transaction. One statement per
 * asker and table, so that the answer is the database's alone.
 */
export async function sightings(look: Look, askers: Record<string, Asker>): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, asker] of Object.entries(askers)) {
    for (const table of guardedTables) seen.push(`${name} ${table}: ${await sight(look, asker, table)}`);
  }
  return seen;
}

/** Of tables of which some may read single columns only. */
const keys: Partial<Record<string, string>> = { person: 'id', complaint_private: 'complaint_id' };

async function sight(look: Look, asker: Asker, table: string): Promise<string> {
  await look(`SAVEPOINT sight; ${identifying(asker)}`);
  try {
    // A digest of which rows: as many others would be as wrong as more of them.
    const key = keys[table] ?? 'ctid';
    const [row] = await look<{ seen: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(${key}::text, ',' ORDER BY ${key})), '') AS seen FROM ${table}`,
    );
    return row?.seen ?? '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await look('ROLLBACK TO SAVEPOINT sight; RELEASE SAVEPOINT sight');
  }
}
