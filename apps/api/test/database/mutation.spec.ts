import { inhabit } from '../kit/inhabited';
import { openPortal, type Portal } from '../kit/portal';
import { type Asker, guardedTables, sightings } from '../kit/sight';

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly condition: string | null;
  readonly command: string;
  /** Whom it is for; the others cannot notice it. */
  readonly roles: readonly string[];
}

let portal: Portal;
let askers: Record<string, Asker>;
let policies: Policy[];
let usual: string[];
beforeAll(async () => {
  portal = await openPortal();
  ({ askers } = await inhabit(portal));
  policies = await portal.look<Policy & Record<string, unknown>>(
    `SELECT tablename AS table, policyname AS name, qual AS condition, cmd AS command,
       roles::text[] AS roles FROM pg_policies
     WHERE schemaname = 'public' AND cmd IN ('SELECT', 'ALL') AND policyname <> 'owner_reads' ORDER BY 1, 2`,
  );
  usual = await seenAfter('SELECT 1');
});
afterAll(() => portal.close());

/** What everybody would see after a change of the database that nobody made. */
async function seenAfter(change: string, roles?: readonly string[]): Promise<string[]> {
  const asking = Object.entries(askers).filter(([, { role }]) => roles?.includes(role) ?? true);
  await portal.look(`BEGIN; ${change}`);
  try {
    return await sightings(portal.look, Object.fromEntries(asking));
  } finally {
    await portal.look('ROLLBACK');
  }
}
/** Nobody but the door has any right to idempotency keys, nobody but the worker to these. */
const ofOneRole: readonly string[] = ['idempotency_key', 'caught_mail', 'told_until'];
const noticed = (seen: string[]) => seen.filter((line) => !usual.includes(line)).length > 0;

describe('Whoever looks at what everybody sees', () => {
  it('finds rows of the case for its parties, and none of it for the others', () => {
    const rows = (who: string, table: string) =>
      Number(usual.find((line) => line.startsWith(`${who} ${table}: `))?.split(' ')[2]);
    expect(
      ['Han', 'Tao', 'Dou', 'Ouyang', 'complainant', 'application'].map((who) => rows(who, 'complaint')),
    ).toEqual([1, 1, 1, 3, 1, 0]);
    expect(
      ['Han', 'Tao', 'Dou', 'Ouyang', 'complainant', 'stranger'].map((who) => rows(who, 'statement')),
    ).toEqual([5, 3, 0, 5, 5, 0]);
    expect(['Han', 'Dou', 'Ouyang', 'An', 'door'].map((who) => rows(who, 'saved_view'))).toEqual([
      1,
      1,
      1,
      1,
      NaN,
    ]);
  });

  it('notices each policy that is dropped', async () => {
    const unnoticed: string[] = [];
    for (const { table, name, roles } of policies) {
      if (!noticed(await seenAfter(`DROP POLICY ${name} ON ${table}`, roles)))
        unnoticed.push(`${table} ${name}`);
    }
    expect(unnoticed).toEqual([]);
    expect(policies.length).toBeGreaterThan(100);
  });

  it('notices each policy that lets everybody in', async () => {
    const unnoticed: string[] = [];
    for (const { table, name, roles } of policies.filter(({ condition }) => condition !== 'true')) {
      if (!noticed(await seenAfter(`ALTER POLICY ${name} ON ${table} USING (true)`, roles)))
        unnoticed.push(`${table} ${name}`);
    }
    expect(unnoticed).toEqual([]);
  });

  it('notices each table without row-level security', async () => {
    for (const table of guardedTables.filter((name) => !ofOneRole.includes(name)))
      expect([table, noticed(await seenAfter(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`))]).toEqual([
        table,
        true,
      ]);
  });
});
