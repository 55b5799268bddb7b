import { migrations } from '@hutong/migrations';
import { migratingSource } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { aloneWithRoles, configOf, freshDatabase, type FreshDatabase } from '../kit/database';
import { inhabit } from '../kit/inhabited';
import { openPortal } from '../kit/portal';

/** Everything that migrations make: columns, constraints, indexes, triggers, functions, policies, rights. */
async function shape({ look }: Pick<FreshDatabase, 'look'>): Promise<string[]> {
  const rows = await look<{ line: string }>(`
    SELECT format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
    UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT format('%s %s %s %s %s %s', tablename, policyname, roles, cmd, qual, with_check) FROM pg_policies
    UNION ALL SELECT format('%s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl) FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') AND relname NOT LIKE 'migrations%'
    UNION ALL SELECT format('%s %s %s', attrelid::regclass, attname, attacl) FROM pg_attribute
      WHERE attacl IS NOT NULL AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}

async function undo(url: string, steps: number): Promise<void> {
  const source = await migratingSource(configOf(url)).initialize();
  try {
    for (let n = 0; n < steps; n += 1) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

it('Each migration goes back and forth again on a database that is in use, and leaves the same', async () => {
  const portal = await openPortal();
  await inhabit(portal);
  const whole = await shape(portal);
  const [{ complaints } = { complaints: 0 }] = await portal.look(
    'SELECT count(*)::int AS complaints FROM complaint',
  );
  expect([complaints > 0, whole.length > 300]).toEqual([true, true]);
  for (let steps = 1; steps <= migrations.length; steps += 1) {
    await aloneWithRoles(async () => {
      await undo(portal.url, steps);
      await migrate(portal.config);
    });
    expect(await shape(portal)).toEqual(whole);
  }
  await portal.close();
});

it('A database with corrected days and a second version of a rule goes back to what counts, and forth again', async () => {
  const portal = await openPortal();
  await portal.look(`
    INSERT INTO clock_rule SELECT (jsonb_populate_record(r, '{"version": 2, "amount": 7}')).* FROM clock_rule r
      WHERE kind = 'acceptance';
    INSERT INTO calendar_edition (year, version, source, gazette) VALUES (2026, 2, 'correction', 'G2');
    INSERT INTO calendar_day (day, year, version, kind, name_zh, name_en, gazette)
      VALUES ('2026-03-05', 2026, 2, 'off', '补休', 'Day in lieu', 'G2')`);
  const filed = await portal.file();
  const version = 'SELECT rule_version AS version FROM clock WHERE complaint_id = $1';
  expect(await portal.look(version, [filed.id])).toEqual([{ version: 2 }]);
  await aloneWithRoles(async () => {
    await undo(portal.url, 8);
    const days = `SELECT day::text FROM calendar_day WHERE extract(year FROM day) = 2026`;
    expect(await portal.look(days)).toEqual([{ day: '2026-03-05' }]);
    await migrate(portal.config);
  });
  expect(await portal.look(version, [filed.id])).toEqual([{ version: 1 }]);
  expect(await portal.look('SELECT version, source FROM calendar_edition WHERE year = 2026')).toEqual([
    { version: 1, source: 'installation' },
  ]);
  await portal.close();
});

it('After all have gone back nothing is left: no table, no function, no right', async () => {
  const database = await freshDatabase();
  await aloneWithRoles(() => undo(database.url, migrations.length));
  expect(await shape(database)).toEqual([]);
  await database.drop();
});

it('Rules that are taken back take the rights with them: nobody reads what nothing guards', async () => {
  const portal = await openPortal();
  await inhabit(portal);
  // Times, notices, editions, clocks, calendar, desk, policies: what remains are bare tables.
  await aloneWithRoles(() => undo(portal.url, 11));
  const rows = await portal.look(
    `SELECT grantee, table_name FROM information_schema.role_table_grants
     WHERE table_name = ANY ($1) AND grantee LIKE 'hutong%' AND grantee <> current_user`,
    [['complaint', 'complaint_private', 'receipt', 'case_event', 'statement', 'response', 'file', 'clock']],
  );
  expect(rows).toEqual([]);
  await portal.close();
});
