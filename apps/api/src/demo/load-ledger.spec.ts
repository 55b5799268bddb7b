import { cellStates, commitmentStates, legalDateOf, taskStates } from '@hutong/casework';
import { campaignUnderWay } from './campaign';
import { ledgerPlan } from './ledger/plan';
import { type EmptyHouse, openEmptyHouse } from './load/house.fixture';

const now = new Date('2026-11-23T15:30:00+08:00');
const plan = ledgerPlan(now);

let house: EmptyHouse;
beforeAll(async () => {
  house = await openEmptyHouse();
  await house.loader.load(now);
});
afterAll(() => house.close());

const countsBy = async (text: string) => {
  const rows = await house.look<{ key: string; count: number }>(text);
  return new Map(rows.map(({ key, count }) => [key, count]));
};

it('has the campaign of 2021 under way, with its five phases and what was announced when', async () => {
  const [found] = await house.look<{ state: string; starts: string; phases: number; moments: number }>(
    `SELECT r.state, c.starts_on::text AS starts, jsonb_array_length(phases) AS phases,
       jsonb_array_length(moments) AS moments FROM campaign c JOIN ledger_record r USING (id)`,
  );
  const { mobilisedOn } = campaignUnderWay(legalDateOf(now));
  expect(found).toEqual({ state: 'running', starts: mobilisedOn, phases: 5, moments: 5 });
});

it('has tasks in every state, and all that the plan names', async () => {
  const counts = await countsBy(
    `SELECT state AS key, count(*)::int FROM ledger_record WHERE kind = 'task' GROUP BY 1`,
  );
  expect(taskStates.filter((state) => (counts.get(state) ?? 0) < 1)).toEqual([]);
  const titles = await house.look<{ title: string }>(`SELECT title FROM ledger_record WHERE kind = 'task'`);
  expect(titles.map(({ title }) => title)).toEqual(
    expect.arrayContaining(plan.items.map(({ title }) => title)),
  );
});

it('has an extension granted, one declined and one to be decided; a task that came undone; two people for each strike-off', async () => {
  const actions = await countsBy(`SELECT action AS key, count(*)::int FROM ledger_event GROUP BY 1`);
  for (const action of ['grantExtension', 'declineExtension', 'reopen', 'return', 'recordRetest', 'link'])
    expect([action, (actions.get(action) ?? 0) > 0]).toEqual([action, true]);
  const [found] = await house.look<{ asked: number; same: number; letters: number }>(
    `SELECT count(*) FILTER (WHERE extension_asked_on IS NOT NULL)::int AS asked,
       count(*) FILTER (WHERE struck_off_by = verified_by)::int AS same,
       (SELECT count(*)::int FROM letter WHERE kind = 'rectification_order') AS letters FROM task`,
  );
  expect(found).toMatchObject({ asked: 1, same: 0 });
  expect(found?.letters).toBeGreaterThan(15);
});

it('knows what was promised in 2021, each promise where the plan leaves it', async () => {
  const rows = await house.look<{ state: string; platform: string }>(
    `SELECT r.state, o.slug AS platform FROM ledger_record r JOIN organisation o ON o.id = r.platform_id
     WHERE r.kind = 'commitment'`,
  );
  expect(rows).toHaveLength(8);
  expect(new Set(rows.map(({ platform }) => platform))).toEqual(
    new Set(['wechat', 'taocaicai', 'douyin', 'taobao']),
  );
  const states = new Set(rows.map(({ state }) => state));
  expect(commitmentStates.filter((state) => !states.has(state))).toEqual(['lapsed', 'regressed']);
});

it('tells the story of September to November in the matrix', async () => {
  const story = async (target: string, scene: string) => {
    const rows = await house.look<{ state: string }>(
      `SELECT h.state FROM cell_change h JOIN cell c ON c.id = h.cell_id
         JOIN organisation s ON s.id = c.source_id JOIN organisation t ON t.id = c.target_id
       WHERE s.slug = 'wechat' AND t.slug = $1 AND c.scene = $2 ORDER BY h.since_on, h.id`,
      [target, scene],
    );
    return rows.map(({ state }) => state);
  };
  expect(await story('taobao', 'one_to_one_chat')).toEqual(['blocked', 'open_after_confirmation', 'open']);
  expect(await story('taobao', 'group_chat')).toEqual(['blocked', 'trial']);
  const states = await countsBy(`SELECT state AS key, count(*)::int FROM cell_change GROUP BY 1`);
  expect(cellStates.filter((state) => !states.has(state))).toEqual(['unknown']);
});

it('has self-inspections that are missing, handed in, returned and checked', async () => {
  const counts = await countsBy(
    `SELECT state AS key, count(*)::int FROM ledger_record WHERE kind = 'self_inspection' GROUP BY 1`,
  );
  expect([...counts.keys()].sort()).toEqual(['checked', 'open', 'submitted']);
});

it('dates everything on its day: nothing of the ledger is of the day of loading', async () => {
  const [late] = await house.look<{ count: number }>(
    `SELECT count(*)::int AS count FROM ledger_event WHERE at > $1`,
    [now],
  );
  expect(late?.count).toBe(0);
});
