import { addDays, taskStates } from '@hutong/casework';
import { page, taskBoard, taskSummary, taskTimeline } from '@hutong/contract';
import ExcelJS from 'exceljs';
import type { PersonName } from '../kit/cast';
import {
  attemptNewTask,
  draftedTask,
  orderedTask,
  orderOf,
  runningCampaign,
  stepTask,
  type StoryCampaign,
  taskRequests,
  taskThrough,
} from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { today } from '../kit/story';

const formulas = ['=HYPERLINK("http://evil.example","x")', '+1+1', '-2+3', '@SUM(1)', '＝1+1'];
let portal: Portal;
let campaign: StoryCampaign;
let other: StoryCampaign;
beforeAll(async () => {
  portal = await openPortal();
  campaign = await runningCampaign(portal);
  other = await runningCampaign(portal, { name: '另一场专项行动' });
  for (const state of [
    'draft',
    'issued',
    'in_progress',
    'submitted',
    'returned',
    'struck_off',
    'cancelled',
  ] as const)
    await taskThrough(portal, campaign, state);
  const { id } = await taskThrough(portal, campaign, 'submitted', {
    scenario: campaign.otherScenario,
    scene: 'moments',
  });
  await stepTask(portal, 'Ouyang', id, taskRequests.verify);
  const asking = await taskThrough(portal, campaign, 'in_progress', { target: 'douyin' });
  await stepTask(portal, 'Li', asking.id, taskRequests.requestExtension);
  for (const title of formulas)
    await draftedTask(portal, other, { title, platform: 'douyin', scenario: null });
  await attemptNewTask(portal, 'Ouyang', {
    ...{ as: 'listed', platform: 'taobao', origin: 'self_inspection', title: '淘宝自查发现' },
    ...{ campaign: campaign.id, linkType: 'ecommerce' },
  });
});
afterAll(() => portal.close());

const ask = async (who: PersonName, path: string) =>
  (await portal.actingAs(who)).get(`/api/v1/tasks${path}`).expect(200);
const list = async (query: string, who: PersonName = 'Ouyang') =>
  page(taskSummary).parse((await ask(who, `?limit=100&count=true&${query}`)).body);
const counted = async (query: string, who: PersonName = 'Ouyang') => {
  const { items, total } = await list(query, who);
  expect(total).toEqual({ value: items.length, exact: true });
  return items.length;
};

it.each([
  ['state=issued,submitted', 3],
  ['open=false', 2],
  ['platform=taobao', 1],
  ['origin=self_inspection', 1],
  ['linkType=ecommerce', 1],
  ['target=douyin', 1],
  ['scene=moments', 1],
  ['submitted=on_time', 4],
  ['submitted=late', 0],
  ['assigned=me', 15],
  ['assigned=none', 0],
  ['decision=issue', 6],
  ['decision=extension', 1],
  ['decision=verify', 1],
  ['decision=strikeOff', 1],
  ['decision=order', 1],
  ['decision=retest', 0],
  ['due=overdue', 0],
  ['q=淘宝自查', 1],
  ['q=自', 1],
  ['q=50%25', 0],
  [`openedFrom=${today}&openedTo=${today}`, 15],
  [`openedTo=${addDays(today, -1)}`, 0],
  [`struckOffFrom=${today}`, 1],
])('The list of %s has %i', async (query, expected) => {
  expect(await counted(query)).toBe(expected);
});

it('An aspect, a problem and a scenario stand for everything under them', async () => {
  const under = (topic: string) => counted(`scenario=${topic}`);
  expect(await under(campaign.otherScenario)).toBe(1);
  expect(await under(campaign.scenario)).toBe(8);
  expect(await under(campaign.aspect)).toBe(9);
  expect(await under(campaign.problem)).toBe(9);
});

it.each(['due', '-due', 'opened', '-opened', 'updated', '-updated'])(
  'Pages sorted by %s leave nothing out',
  async (sort) => {
    const whole = (await list(`sort=${sort}`)).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await ask('Ouyang', `?limit=4&sort=${sort}${cursor && `&cursor=${cursor}`}`);
      const found = page(taskSummary).parse(body);
      seen.push(...found.items.map(({ id }) => id));
      cursor = found.next;
    }
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(15);
  },
);

it('Each number of the board is the length of its list, for the regulator and for a platform', async () => {
  for (const who of ['Ouyang', 'Li'] as const) {
    const { columns } = taskBoard.parse((await ask(who, `/board?campaign=${campaign.id}`)).body);
    expect(columns.map(({ state }) => state)).toEqual([...taskStates]);
    for (const { state, value, overdue, items } of columns) {
      const of = `campaign=${campaign.id}&state=${state}`;
      expect(await counted(of, who)).toBe(value);
      expect(await counted(`${of}&due=overdue`, who)).toBe(overdue);
      expect(items.map(({ id }) => id)).toEqual((await list(of, who)).items.map(({ id }) => id));
    }
  }
});

it('The chart has the lines of the list, and a campaign that there is not is not found', async () => {
  const timeline = taskTimeline.parse(
    (await ask('Ouyang', `/timeline?campaign=${campaign.id}&state=struck_off`)).body,
  );
  expect(timeline).toMatchObject({
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    today,
    more: false,
  });
  expect(timeline.lines).toMatchObject([{ state: 'struck_off', issuedOn: today, endedOn: today }]);
  const agent = await portal.actingAs('Ouyang');
  await agent.get('/api/v1/tasks/timeline?campaign=0197a1b2-0000-7000-8000-000000000001').expect(404);
  await agent.get('/api/v1/tasks/timeline').expect(400);
});

it('Sheets have the rows of their list, and no cell that is a formula', async () => {
  const numbers = (await list('sort=opened')).items.map(({ number }) => number);
  const csv = (await ask('Ouyang', '/export.csv?sort=opened')).text;
  expect(csv.codePointAt(0)).toBe(0xfeff);
  expect(numbers.every((number) => csv.includes(number))).toBe(true);
  expect(csv).not.toMatch(/(^|,)"?[=+@＝-]/m);
  const agent = await portal.actingAs('Ouyang');
  const { body } = await agent
    .get('/api/v1/tasks/export.xlsx?sort=opened')
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(body);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  expect(rows.slice(1).map(([number]) => number)).toEqual(numbers);
  expect(rows.flat().filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
  expect(rows.flat()).toEqual(expect.arrayContaining(formulas.map((title) => `'${title}`)));
});

it('What is overdue climbs its stages, and re-tests that are due wait for a decision', async () => {
  const { id } = await orderedTask(
    portal,
    other,
    orderOf(other, { dueOn: addDays(today, 2), milestones: [] }),
  );
  const struck = await taskThrough(portal, other, 'struck_off');
  await portal.look(
    `UPDATE clock SET due_on = $2, due_at = now() - interval '3 days', next_step_at = NULL
    WHERE record_id = ANY ($1) AND kind IN ('task_acknowledgement', 'retest_7')`,
    [[id, struck.id], addDays(today, -3)],
  );
  await portal.look('ALTER TABLE ledger_record DISABLE TRIGGER ALL');
  await portal.look(`UPDATE ledger_record SET due_at = now() - interval '3 days' WHERE id = ANY ($1)`, [
    [id, struck.id],
  ]);
  await portal.look('ALTER TABLE ledger_record ENABLE TRIGGER ALL');
  expect((await list('stage=overdue')).items.map((task) => task.id).sort()).toEqual([id, struck.id].sort());
  await portal.look(
    `UPDATE clock SET stage = 'urged' WHERE record_id = $1 AND kind = 'task_acknowledgement'`,
    [id],
  );
  expect((await list('stage=urged')).items).toMatchObject([{ id, stage: 'urged' }]);
  expect((await list('decision=retest')).items).toMatchObject([
    { id: struck.id, due: { clock: 'retest_7' } },
  ]);
  expect((await list('due=overdue', 'Li')).items.map((task) => task.id).sort()).toEqual(
    [id, struck.id].sort(),
  );
});
