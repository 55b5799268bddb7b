import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addCast } from '../kit/cast';
import { freshDatabase, type FreshDatabase } from '../kit/database';
import { addCrowd } from './crowd';
import { workersOf } from './worker-process';

const half = 5_000;
/** Cases that are due in half an hour: for a worker that is an hour ahead they would be overdue. */
const soonDue = 100;
const folder = mkdtempSync(path.join(tmpdir(), 'hutong-workers-'));
let database: FreshDatabase;
let workers: ReturnType<typeof workersOf>;
let wechat: string;
beforeAll(async () => {
  database = await freshDatabase();
  workers = workersOf(database.url, folder);
  wechat = (await addCast(database))('wechat');
});
afterAll(async () => {
  await workers.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const taken = async (): Promise<number> => {
  const [row] = await database.look<{ steps: number }>('SELECT count(*)::int AS steps FROM clock_step');
  return row?.steps ?? 0;
};
async function untilTaken(steps: number): Promise<void> {
  while ((await taken()) < steps) await pause(20);
}
/** Another moment in each run. */
const some = (most: number) => Math.ceil(most * Math.random());

it('Four workers, one of which is killed twice and one an hour ahead, take each of 20,000 steps of 10,000 cases once', async () => {
  await addCrowd(database, soonDue, wechat);
  await database.look(`UPDATE clock SET done_until = now(), (due_at, next_step_at) = (
    SELECT soon, soon FROM date_trunc('second', now() + interval '30 minutes') AS soon)`);
  const { start } = workers;
  const [first] = await Promise.all([start(), start(), start(), start('an-hour-ahead.cjs')]);
  await addCrowd(database, half, wechat);
  await untilTaken(some(half));
  await first.kill();
  const second = await start();
  const before = await taken();
  await addCrowd(database, half, wechat);
  await untilTaken(before + some(half));
  await second.kill();
  await start();
  await untilTaken(4 * half);

  const perCase = await database.look(`
    SELECT count(*)::int AS cases, reminders, breaches, events, revision, done FROM (
      SELECT c.revision,
        (SELECT count(*)::int FROM clock_step s WHERE s.complaint_id = c.id AND s.step = 'reminder:0'
          AND s.at = k.due_at - interval '15 hours' AND s.due_at = k.due_at) AS reminders,
        (SELECT count(*)::int FROM clock_step s WHERE s.complaint_id = c.id AND s.step = 'breach'
          AND s.at = k.due_at AND s.due_at = k.due_at) AS breaches,
        (SELECT string_agg(e.revision || ' ' || e.action || ' ' || (e.at = k.due_at)::text, ', ' ORDER BY e.revision)
          FROM case_event e WHERE e.complaint_id = c.id) AS events,
        k.next_step_at IS NULL AND k.stage = 'overdue' AND k.breached_at = k.due_at AND k.done_until = k.due_at AS done
      FROM complaint c JOIN clock k ON k.complaint_id = c.id) each_case
    GROUP BY reminders, breaches, events, revision, done ORDER BY revision`);
  const notYet = { reminders: 0, breaches: 0, events: '1 file false', revision: 1, done: false };
  const once = { reminders: 1, breaches: 1, events: '1 file false, 2 breach true', revision: 2, done: true };
  expect(perCase).toEqual([
    { cases: soonDue, ...notYet },
    { cases: 2 * half, ...once },
  ]);
  expect(await taken()).toBe(4 * half);
}, 120_000);

it('When the day of a demo is moved, they take what is due by then', async () => {
  await database.look('UPDATE installation SET moved_by_ms = 45 * 60000');
  await untilTaken(4 * half + soonDue);
  const [row] =
    await database.look(`SELECT count(DISTINCT complaint_id)::int AS cases, count(*)::int AS events,
    bool_and(at > now()) AS ahead FROM case_event WHERE action = 'breach' AND at > now()`);
  expect(row).toEqual({ cases: soonDue, events: soonDue, ahead: true });
});
