import { calendarOf } from '@hutong/casework';
import { calendarRows, loadedYears } from '@hutong/migrations';
import { verify } from '@node-rs/argon2';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ReceiptCodes } from '../access/receipt-codes';
import { featured } from './featured';
import { type EmptyHouse, openEmptyHouse } from './load/house.fixture';
import { demoPassword, demoPeople } from './people';
import { demoPlan } from './plan';
import { walk } from './walk.fixture';

const now = new Date('2026-11-23T15:30:00+08:00');
const plan = demoPlan(now, calendarOf(calendarRows, loadedYears));
const steps = plan.reduce((sum, planned) => sum + planned.steps.length, 0);

const countsByState = (house: EmptyHouse) =>
  house.look<{ state: string; closed_as: string | null; cases: number }>(
    'SELECT state, closed_as, count(*)::int AS cases FROM complaint GROUP BY 1, 2 ORDER BY 1, 2',
  );

describe('loading the demo', () => {
  let house: EmptyHouse;
  beforeAll(async () => {
    house = await openEmptyHouse();
    await house.loader.load(now);
  });
  afterAll(() => house.close());

  it('leaves each case where the plan leaves it, with one event for the filing and for each step', async () => {
    const planned = new Map<string, number>();
    for (const one of plan) {
      const { state, closedAs } = walk(one, now);
      planned.set(`${state} ${closedAs}`, (planned.get(`${state} ${closedAs}`) ?? 0) + 1);
    }
    const found = (await countsByState(house)).map(({ state, closed_as, cases }) => [
      `${state} ${closed_as}`,
      cases,
    ]);
    expect(new Map(found.map(([key, cases]) => [String(key), Number(cases)]))).toEqual(planned);
    const [events] = await house.look<{ count: number }>('SELECT count(*)::int AS count FROM case_event');
    expect(events?.count).toBe(plan.length + steps);
  });

  it('dates everything as planned, nothing as of the day of loading', async () => {
    const [times] = await house.look<{ last: Date; files: number; late: number }>(
      `SELECT (SELECT max(at) FROM case_event) AS last, (SELECT count(*)::int FROM file) AS files,
        (SELECT count(*)::int FROM file WHERE created_at > $1 OR NOT claimed) AS late`,
      [now],
    );
    expect(times?.last.getTime()).toBeLessThanOrEqual(now.getTime());
    expect(times?.files).toBeGreaterThan(100);
    expect(times?.late).toBe(0);
  });

  it('has deadlines that are over, and none over for which complainants should have lapsed', async () => {
    const overdue = await house.look<{ state: string }>(
      `SELECT state FROM complaint WHERE state <> 'closed' AND due_at < $1`,
      [now],
    );
    expect(overdue.length).toBeGreaterThanOrEqual(12);
    expect(overdue.filter(({ state }) => ['awaiting_information', 'responded'].includes(state))).toEqual([]);
  });

  it('tells nobody of its past: notices go on from the last event', async () => {
    const told = await house.look<{ written_in: string; id: string }>(
      `SELECT written_in::text, id::text FROM told_until WHERE source = 'case_event'`,
    );
    const newest = await house.look<{ written_in: string; id: string }>(
      'SELECT written_in::text, id::text FROM case_event ORDER BY case_event.written_in DESC, case_event.id DESC LIMIT 1',
    );
    expect(told).toEqual(newest);
  });

  it('numbers cases in the order of their days', async () => {
    const [disorder] = await house.look<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT left(case_number, 10) AS day,
        lag(left(case_number, 10)) OVER (ORDER BY filed_at) AS before FROM complaint) c WHERE day < before`,
    );
    expect(disorder?.count).toBe(0);
  });

  it('keeps the bytes of every file and of the copy that is shown', async () => {
    const [keys] = await house.look<{ keys: number }>(
      'SELECT count(storage_key)::int + count(shown_key)::int AS keys FROM file',
    );
    const kept = await readdir(path.join(house.folder, 'files'), { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile())).toHaveLength(keys?.keys ?? 0);
  });

  it('lets its people in with the one password', async () => {
    const people = await house.look<{ email: string; password_hash: string }>(
      'SELECT email, password_hash FROM person',
    );
    expect(people.map(({ email }) => email).sort()).toEqual(demoPeople.map(({ email }) => email).sort());
    const [hash] = new Set(people.map(({ password_hash }) => password_hash));
    expect(await verify(hash ?? '', demoPassword)).toBe(true);
  });

  it('opens the cases that README names by their codes', async () => {
    const receipts = house.app.get(ReceiptCodes);
    const states: (string | undefined)[] = [];
    for (const { receiptCode } of featured) {
      const [found] = await house.look<{ state: string }>(
        'SELECT state FROM receipt JOIN complaint ON id = complaint_id WHERE code_hash = $1',
        [await receipts.hash(receiptCode)],
      );
      states.push(found?.state);
    }
    expect(states).toEqual(featured.map(({ state }) => state));
  });

  it('does nothing the second time', async () => {
    const before = await countsByState(house);
    await expect(house.loader.load(new Date('2026-12-24T10:00:00+08:00'))).resolves.toBe('already');
    expect(await countsByState(house)).toEqual(before);
  });
});

describe('loading the demo where something is in the way', () => {
  let house: EmptyHouse;
  beforeEach(async () => {
    house = await openEmptyHouse();
  });
  afterEach(() => house.close());

  it('goes on where a killed server stopped, without telling anything twice', async () => {
    const interrupted = house.loader.load(now).catch((error: unknown) => error);
    for (let cases = 0; cases < 40;) {
      const [row] = await house.look<{ count: number }>('SELECT count(*)::int AS count FROM complaint');
      cases = row?.count ?? 0;
    }
    await house.cutOff();
    expect(await interrupted).toBeInstanceOf(Error);
    const [half] = await house.look<{ demo: boolean }>('SELECT demo FROM installation');
    expect(half?.demo).toBe(false);

    await expect(house.loader.load(new Date('2026-11-24T09:00:00+08:00'))).resolves.toBe('loaded');
    const [counted] = await house.look<{ cases: number; events: number }>(
      'SELECT (SELECT count(*)::int FROM complaint) AS cases, (SELECT count(*)::int FROM case_event) AS events',
    );
    expect(counted).toEqual({ cases: plan.length, events: plan.length + steps });
  });

  it('loads once when two servers start at the same time', async () => {
    const results = await Promise.all([house.loader.load(now), house.loader.load(now)]);
    expect(results.sort()).toEqual(['already', 'loaded']);
    const [row] = await house.look<{ count: number }>('SELECT count(*)::int AS count FROM complaint');
    expect(row?.count).toBe(plan.length);
  });

  it('leaves an installation alone in which Mrs Zhou works already', async () => {
    await house.look(
      `WITH home AS (INSERT INTO organisation (id, slug, kind, name_zh, name_en)
        VALUES (gen_random_uuid(), 'operator', 'operator', '运营方', 'Operator') RETURNING id)
      INSERT INTO person (id, organisation_id, email, name, role)
        SELECT gen_random_uuid(), id, 'zhou@operator.example', '周', 'administrator' FROM home`,
    );
    await expect(house.loader.load(now)).resolves.toBe('in_use');
    expect(await countsByState(house)).toEqual([]);
  });
});
