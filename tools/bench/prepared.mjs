import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabasePart } from './database-part.mjs';
import { fill, ourPlatform, settle } from './fill.mjs';

/** Enough forwarded cases that nobody runs out of them within one measurement. */
const stepsPerSecond = 4_000;
const small = 10_000;

/** The data set, made by our own migrations and a seeded generator, and its search index, filled by the real worker. */
export async function prepared({ asked, running, env, owner, url, say }) {
  const note = path.join(path.dirname(env.DATA_DIR), 'prepared.json');
  const before = asked.folder ? await readFile(note, 'utf8').then(JSON.parse, () => null) : null;
  if (before && before.rows !== asked.rows)
    throw new Error(`${asked.folder} holds ${before.rows} rows, not ${asked.rows}.`);
  const migrating = await running.api('migrate', env);
  const code = await migrating.exited;
  if (code !== 0) throw new Error(`Migrating ended with ${code}.`);
  const asPlatform = await running.connection(url);
  const set = before ?? (await made({ asked, running, env, owner, asPlatform, say }));
  if (asked.folder) await writeFile(note, JSON.stringify(set));
  const part = new DatabasePart(asPlatform, homeOf(set));
  return { ...set, due: await part.dueMs(), search: await part.searchMs() };
}

async function made({ asked, running, env, owner, asPlatform, say }) {
  const startedAt = performance.now();
  const world = await settle(owner);
  const part = new DatabasePart(asPlatform, homeOf(world));
  const listMs = {};
  const first = Math.min(small, asked.rows);
  await fill(owner, world, 1, first);
  listMs[first] = await part.listMs();
  if (asked.rows > first) {
    await fill(owner, world, first + 1, asked.rows);
    listMs[asked.rows] = await part.listMs();
  }
  const { platforms, officers, domains } = world;
  const lastNumber = asked.rows + asked.seconds * stepsPerSecond;
  await fill(
    owner,
    { ...world, only: { state: 'forwarded', respondent: homeOf(world) } },
    asked.rows + 1,
    lastNumber,
  );
  say(
    `${asked.rows.toLocaleString('en')} complaints made in ${seconds(startedAt)} s; the worker fills the search index …`,
  );
  const indexedPerSecond = await indexed({ running, env, owner });
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query(`SELECT pg_database_size(current_database()) AS size`);
  return {
    ...{ platforms, officers, domains },
    rows: asked.rows,
    lastNumber,
    listMs,
    indexedPerSecond,
    sizeMiB: Math.round(rows[0].size / 2 ** 20),
  };
}

/** Lets the real worker fill the search index, and answers how many complaints it did in a second. */
async function indexed({ running, env, owner }) {
  const left = async () =>
    Number(
      (
        await owner.query(
          `SELECT (SELECT count(*) FROM complaint) - (SELECT count(*) FROM complaint_search) AS left`,
        )
      ).rows[0].left,
    );
  const toDo = await left();
  const worker = await running.api('worker', env);
  const startedAt = performance.now();
  while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 500));
  const perSecond = Math.round((toDo / (performance.now() - startedAt)) * 1000);
  await worker.stop();
  return perSecond;
}

const homeOf = ({ platforms }) => platforms.find(({ slug }) => slug === ourPlatform);
const seconds = (since) => Math.round((performance.now() - since) / 1000);
