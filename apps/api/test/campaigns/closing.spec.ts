import { legalDateOf } from '@hutong/casework';
import { closingSummary } from '../../src/campaigns/summary';
import { pointersOf, problemOf } from '../kit/answers';
import { attemptTask, stepTask, taskRequests } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { attemptCampaign, inspections, listed, started, stepCampaign, stepInspection } from './stories';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('A campaign with open items does not close; carried over and cancelled they let it', async () => {
  const { id } = await started(portal);
  const [carried, cancelled] = [await listed(portal, id), await listed(portal, id, { platform: 'taobao' })];
  const refused = await attemptCampaign(portal, 'Sun', id, { action: 'close' });
  expect([refused.status, problemOf(refused).code, pointersOf(refused)]).toEqual([
    422,
    'needs_not_met',
    ['/items'],
  ]);
  await stepTask(portal, 'Sun', carried, taskRequests.carryOver);
  expect((await attemptCampaign(portal, 'Sun', id, { action: 'close' })).status).toBe(422);
  await stepTask(portal, 'Sun', cancelled, taskRequests.cancel);
  const closed = await stepCampaign(portal, 'Sun', id, { action: 'close', note: '行动结束' });
  expect(closed).toMatchObject({ state: 'closed', hasSummary: true, actions: [], openItems: 0 });
  expect(closed.timeline.at(-1)).toMatchObject({
    action: 'close',
    from: 'running',
    to: 'closed',
    note: '行动结束',
  });
  expect((await attemptTask(portal, 'Sun', carried, taskRequests.cancel)).status).toBe(409);
});

it('Only Sun closes it, once, and only while it runs', async () => {
  const { id } = await started(portal);
  const byOuyang = await attemptCampaign(portal, 'Ouyang', id, { action: 'close' });
  expect([byOuyang.status, byOuyang.body.code]).toEqual([409, 'action_not_offered']);
  expect((await attemptCampaign(portal, 'An', id, { action: 'close' })).status).toBe(403);
  await stepCampaign(portal, 'Sun', id, { action: 'close' });
  expect((await attemptCampaign(portal, 'Sun', id, { action: 'close' })).status).toBe(409);
  expect((await attemptCampaign(portal, 'Sun', id, { action: 'start' })).status).toBe(409);
});

it('What it had come to is kept as it was on the day', async () => {
  const { id } = await started(portal);
  const { items } = await inspections(portal, 'Li', { campaign: id });
  const [one, two] = items.map((item) => item.id);
  const answer = { action: 'submit', text: '逐项测试了群聊中的外链' } as const;
  await stepInspection(portal, 'Li', one ?? '', { ...answer, answer: 'problem_found' });
  await stepInspection(portal, 'Ouyang', one ?? '', { action: 'check', finding: '情况属实，应当整改' });
  await stepInspection(portal, 'Li', two ?? '', { ...answer, answer: 'no_problem' });
  const [found] = await portal.look<{ id: string }>(
    `SELECT id FROM ledger_record WHERE campaign_id = $1 AND kind = 'task'`,
    [id],
  );
  await stepTask(portal, 'Sun', found?.id ?? '', taskRequests.carryOver);
  await stepTask(portal, 'Sun', await listed(portal, id, { platform: 'taobao' }), taskRequests.cancel);
  await portal.file();
  await portal.through('closed');
  await stepCampaign(portal, 'Sun', id, { action: 'close' });
  const [row] = await portal.look<{ summary: unknown }>('SELECT summary FROM campaign WHERE id = $1', [id]);
  const summary = closingSummary.parse(row?.summary);
  expect(summary).toMatchObject({
    ...{ closedOn: legalDateOf(new Date()), participants: 2 },
    items: {
      all: 2,
      byState: { carried_over: 1, cancelled: 1, struck_off: 0, listed: 0 },
      byOrigin: { self_inspection: 1, inspection: 1, complaints: 0, commitment: 0 },
      onTime: { value: 0, of: 0 },
    },
    selfInspections: {
      ...{ all: 6, submitted: 2, checked: 1 },
      byAnswer: { problem_found: 1, no_problem: 1, not_applicable: 0 },
    },
    commitments: { pending: 0, kept: 0, late: 0, lapsed: 0, regressed: 0 },
    complaints: { filed: 2, closed: 1 },
    matrix: { open: 0, blocked: 0, unknown: 0 },
  });
  expect(summary.items.byPlatform).toEqual([
    {
      platform: { slug: 'taobao', name: { zh: '淘宝', en: 'Taobao' } },
      all: 1,
      struckOff: 0,
      carriedOver: 0,
      cancelled: 1,
    },
    {
      platform: { slug: 'wechat', name: { zh: '微信', en: 'WeChat' } },
      all: 1,
      struckOff: 0,
      carriedOver: 1,
      cancelled: 0,
    },
  ]);
});
