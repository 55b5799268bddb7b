import { Client } from 'pg';
import { atServer } from './kit/database';
import { type Agent, openPortal, type Portal } from './kit/portal';
import { blockedShop, requests } from './kit/story';

let portal: Portal;
let han: Agent;
beforeAll(async () => {
  portal = await openPortal({ DATABASE_POOL_SIZE: '4' });
  han = await portal.actingAs('Han');
});
afterAll(() => portal.close());

const hangUp = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND usename = 'hutong_app'`;
const timed = async (request: PromiseLike<{ status: number; headers: object }>) => {
  const began = Date.now();
  const { status, headers } = await request;
  return { status, headers, seconds: (Date.now() - began) / 1000 };
};

/** The first answer that is not 503: how soon people can work again. */
async function recovered(): Promise<number> {
  const began = Date.now();
  while ((await han.get('/api/v1/complaints')).status !== 200) {
    if (Date.now() - began > 10_000) throw new Error('It does not recover.');
  }
  return Date.now() - began;
}

it('With every connection busy, people are told so within two seconds; the process is alive, and goes on afterwards', async () => {
  const blocker = new Client({ connectionString: portal.url });
  await blocker.connect();
  await blocker.query('BEGIN; LOCK TABLE complaint IN ACCESS EXCLUSIVE MODE');
  const waiting = Array.from({ length: 4 }, () => han.get('/api/v1/complaints').then(({ status }) => status));
  while (
    (
      await portal.look(`SELECT FROM pg_stat_activity WHERE datname = current_database()
    AND usename = 'hutong_app' AND wait_event_type = 'Lock'`)
    ).length < 4
  );
  const turnedAway = await Promise.all([
    timed(han.get('/api/v1/complaints')),
    timed(portal.anybody().post('/api/v1/complaints').send(blockedShop)),
    timed(portal.anybody().get('/health/ready')),
  ]);
  expect(turnedAway.map(({ status }) => status)).toEqual([503, 503, 503]);
  expect(Math.max(...turnedAway.map(({ seconds }) => seconds))).toBeLessThan(2.5);
  expect(turnedAway[1]?.headers).toMatchObject({ 'retry-after': '2', 'content-type': /problem\+json/ });
  const alive = await timed(portal.anybody().get('/health/live'));
  expect([alive.status, alive.seconds < 1]).toEqual([200, true]);
  await blocker.query('ROLLBACK');
  await blocker.end();
  expect(await Promise.all(waiting)).toEqual([200, 200, 200, 200]);
  expect(await recovered()).toBeLessThan(10_000);
});

it('When the database hangs up, nothing half is left, and the next request works', async () => {
  const filed = await portal.through('forwarded');
  for (let round = 0; round < 3; round += 1) {
    await portal.look(hangUp);
    await recovered();
  }
  const filings = Array.from({ length: 20 }, () =>
    portal.anybody().post('/api/v1/complaints').send(blockedShop),
  );
  const [answers] = await Promise.all([Promise.all(filings), portal.look(hangUp)]);
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
  const [row] =
    await portal.look(`SELECT count(*)::int AS cases, (SELECT count(*)::int FROM receipt) AS receipts,
    (SELECT count(*)::int FROM case_event WHERE action = 'file') AS events FROM complaint`);
  expect([row?.receipts, row?.events]).toEqual([row?.cases, row?.cases]);
  expect(row?.cases).toBeGreaterThanOrEqual(1 + statuses.filter((status) => status === 201).length);
  await recovered();
  expect((await portal.step('Han', filed, requests.acknowledge)).state).toBe('in_progress');
});

it('While there is no database, the answer is 503 at once; afterwards all is as before', async () => {
  const [row] = await portal.look<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  const allow = (whether: boolean) =>
    atServer((server) => server.query(`ALTER DATABASE ${row?.name} ALLOW_CONNECTIONS ${whether}`));
  await allow(false);
  await portal.look(hangUp);
  const list = await timed(han.get('/api/v1/complaints'));
  const ready = await timed(portal.anybody().get('/health/ready'));
  const live = await timed(portal.anybody().get('/health/live'));
  await allow(true);
  expect([list.status, ready.status, live.status]).toEqual([503, 503, 200]);
  expect(Math.max(list.seconds, ready.seconds, live.seconds)).toBeLessThan(2.5);
  expect(await recovered()).toBeLessThan(10_000);
});
