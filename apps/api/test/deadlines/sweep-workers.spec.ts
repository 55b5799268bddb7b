import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addCast } from '../kit/cast';
import { freshDatabase, type FreshDatabase } from '../kit/database';
import { addCrowd } from './crowd';
import { startWorker, type WorkerProcess } from './worker-process';

const cases = 10_000;
const stepsInAll = 2 * cases;
const folder = mkdtempSync(path.join(tmpdir(), 'hutong-workers-'));
const workers: WorkerProcess[] = [];
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const idOf = await addCast(database);
  await addCrowd(database, cases, idOf('wechat'));
}, 60_000);
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const start = (required?: string) => startWorker(database.url, folder, required);
const taken = async (): Promise<number> => {
  const [row] = await database.look<{ steps: number }>('SELECT count(*)::int AS steps FROM clock_step');
  return row?.steps ?? 0;
};
async function untilTaken(steps: number): Promise<void> {
  while ((await taken()) < steps) await pause(20);
}
/** A moment between two shares of the work, another one in each run. */
const somewhere = (from: number, to: number) => Math.round(stepsInAll * (from + (to - from) * Math.random()));

it('Four workers, one of which is killed twice and one an hour ahead, take each of 20,000 steps once', async () => {
  const started = [start(), start(), start('an-hour-ahead.cjs'), start()];
  const [first = await start(), ...others] = await Promise.all(started);
  workers.push(...others);
  await untilTaken(somewhere(0, 0.3));
  await first.kill();
  const second = await start();
  await untilTaken(somewhere(0.4, 0.8));
  await second.kill();
  workers.push(await start());
  await untilTaken(stepsInAll);

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
    GROUP BY reminders, breaches, events, revision, done`);
  const once = { reminders: 1, breaches: 1, events: '1 file false, 2 breach true', revision: 2, done: true };
  expect(perCase).toEqual([{ cases, ...once }]);
  expect(await taken()).toBe(stepsInAll);
}, 120_000);
