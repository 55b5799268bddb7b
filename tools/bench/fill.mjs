import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseRows } from './case-rows.mjs';
import { lots as lotsOf } from './draw.mjs';
import { domains as domainsOf, platformNames } from './texts.mjs';

const require = createRequire(import.meta.url);
const passwords = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../apps/api/dist/access/passwords.js',
);
const day = 86_400_000;
const batch = 1_000;
export const password = 'bench-password-of-nobody';
export const officerEmail = 'officer@bench.example';
/** The platform on whose side lists are read and steps are taken: as large as every other. */
export const ourPlatform = 'wechat';
export const handlerEmail = `handler@${ourPlatform}.example`;
/** Everything that a seed of lots decides is the same again; only the instants move with the day of the run. */
const seed = 20_210_917;

/** Organisations and people: 20 platforms with a handler each, the regulator with ten officers. Call it once. */
export async function settle(owner) {
  const lots = lotsOf(seed);
  const at = Date.now() - 400 * day;
  const hash = await require(passwords).hashPassword(password);
  const organisation = (slug, kind, name) => ({ id: lots.idAt(at), slug, kind, name });
  const person = ({ id, slug }, role, email) => ({
    id: lots.idAt(at),
    organisation: id,
    role,
    email,
    name: `${slug} ${role}`,
  });
  const regulator = organisation('regulator', 'regulator', '监管部门');
  const officers = Array.from({ length: 10 }, (_, i) =>
    person(regulator, 'officer', i ? `officer${i}@bench.example` : officerEmail),
  );
  const platforms = platformNames.map(([slug, name]) => organisation(slug, 'platform', name));
  const handlers = platforms.map((one) => person(one, 'handler', `handler@${one.slug}.example`));
  await owner.query(`UPDATE installation SET demo = true`);
  await owner.query(
    `INSERT INTO organisation (id, slug, kind, name_zh, name_en, active, domains, created_at)
     SELECT id, slug, kind, name, slug, true, '{}', now() FROM jsonb_to_recordset($1) r(id uuid, slug text, kind text, name text)`,
    [JSON.stringify([regulator, ...platforms])],
  );
  await owner.query(
    `INSERT INTO person (id, organisation_id, email, name, role, password_hash)
     SELECT id, organisation, email, name, role, $2 FROM jsonb_to_recordset($1) r(id uuid, organisation uuid, email text, name text, role text)`,
    [JSON.stringify([...officers, ...handlers]), hash],
  );
  return {
    lots,
    platforms: platforms.map((one, i) => ({ ...one, handler: handlers[i].id })),
    officers: officers.map(({ id }) => id),
    domains: domainsOf(lots, 5_000),
    ...{ endsAt: Date.now(), spreadMs: 365 * day },
  };
}

/** Adds complaints number `from` … `to`, and counts anew what the planner must know. As the owner, in bulk. */
export async function fill(owner, world, from, to) {
  await owner.query(`SET session_replication_role = replica`);
  let sent = Promise.resolve();
  for (let first = from; first <= to; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - first + 1) }, (_, i) => first + i);
    const cases = numbers.map((number) => caseRows(world.lots, number, world));
    const rows = {};
    for (const one of cases)
      for (const [table, some] of Object.entries(one)) (rows[table] ??= []).push(...[some].flat());
    await sent;
    sent = insertAll(owner, rows);
    sent.catch(() => undefined); // reported by the await of the next round
  }
  await sent;
  await owner.query(`SELECT setval('case_number_seq', $1)`, [to]);
  await owner.query(`SET session_replication_role = origin`);
  await owner.query(`VACUUM ANALYZE`);
}

const generated = { case_event: ['id', 'written_in'], clock: ['id'] };

async function insertAll(owner, rows) {
  for (const [table, some] of Object.entries(rows)) {
    if (some.length === 0) continue;
    const columns = await columnsOf(owner, table);
    await owner.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(some)],
    );
  }
}

const known = new Map();
async function columnsOf(owner, table) {
  if (!known.has(table)) {
    const { rows } = await owner.query(
      `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL ($2)`,
      [table, generated[table] ?? []],
    );
    known.set(table, rows[0].columns);
  }
  return known.get(table);
}
