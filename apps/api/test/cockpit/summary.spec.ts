import { cockpit } from '@hutong/contract';
import { reportLabels } from '../../src/cockpit/labels';
import { dayInWords } from '../../src/paper/day-in-words';
import { inspections, listed, started, stepCampaign, stepInspection } from '../campaigns/stories';
import { stepTask, taskRequests } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { today } from '../kit/story';
import { bytes } from '../letters/binary';
import { aboutPdf, textOf } from '../letters/pdf-text';

let portal: Portal;
let closed: string;
beforeAll(async () => {
  portal = await openPortal();
  closed = await closedCampaign();
}, 60_000);
afterAll(() => portal.close());

/** Three items: two of WeChat, carried over, one of Taobao, cancelled; one self-inspection of six; two complaints. */
async function closedCampaign(): Promise<string> {
  const { id } = await started(portal);
  const { items } = await inspections(portal, 'Li', { campaign: id });
  await stepInspection(portal, 'Li', items[0]?.id ?? '', {
    ...{ action: 'submit', answer: 'no_problem', text: '逐项测试了群聊中的外链' },
  });
  for (const item of [await listed(portal, id), await listed(portal, id)])
    await stepTask(portal, 'Sun', item, taskRequests.carryOver);
  await stepTask(portal, 'Sun', await listed(portal, id, { platform: 'taobao' }), taskRequests.cancel);
  await portal.file();
  await portal.through('closed');
  await stepCampaign(portal, 'Sun', id, { action: 'close', note: '行动结束' });
  return id;
}

const path = (what: string, id = closed) => `/api/v1/campaigns/${id}/${what}`;
async function paperOf(what: string) {
  const { body } = await (await portal.actingAs('An')).get(path(what)).buffer().parse(bytes).expect(200);
  const pdf = Buffer.from(body);
  return { text: textOf(pdf), about: aboutPdf(pdf) };
}

describe('The summary of a closed campaign on paper', () => {
  it('tells the auditor in Chinese what it had come to', async () => {
    const { text, about } = await paperOf('summary.pdf?locale=zh');
    const words = reportLabels('zh');
    expect(about).toMatchObject({ title: '专项行动总结 互联网行业专项整治', lang: 'zh-CN' });
    for (const said of [
      ...['监管部门', `结束于${dayInWords(today, 'zh')}`, `2${words.participants}`, `3${words.items}`],
      ...[`0/3${words.struckOff}`, `无${words.onTime}`, `1/6${words.selfInspected}`],
      ...[`无${words.commitmentsKept}`, `2${words.filed}`, `1${words.closed}`],
      ...['已结转 2', '已撤销 1', '微信2020', '淘宝1001', '检查3', '未发现问题1', '发现问题0'],
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('�');
  });

  it('says the same in English, and stays as it was when more complaints come', async () => {
    await portal.file();
    const { text, about } = await paperOf('summary.pdf?locale=en');
    expect(about.lang).toBe('en-GB');
    for (const said of [
      ...['Summary of the campaign', `Closed on ${dayInWords(today, 'en')}`, '0 of 3Struck off'],
      ...['WeChat2020', 'Taobao1001', '2Complaints filed', 'Carried over 2'],
    ])
      expect(text).toContain(said);
  });

  it('is for the regulator alone: neither for leads, nor for strangers', async () => {
    for (const who of ['Li', 'Tang'] as const)
      await (await portal.actingAs(who)).get(path('summary.pdf')).expect(403);
    await portal.anybody().get(path('summary.pdf')).expect(401);
  });

  it('is not there while a campaign runs', async () => {
    const { id } = await started(portal);
    await (await portal.actingAs('Sun')).get(path('summary.pdf', id)).expect(404);
  });
});

it('The cockpit of a closed campaign still has its report', async () => {
  const { body } = await (await portal.actingAs('An')).get(path('cockpit')).expect(200);
  const { items } = cockpit.parse(body);
  expect(items.byState.filter(({ value }) => value > 0).map(({ state, value }) => [state, value])).toEqual([
    ['carried_over', 2],
    ['cancelled', 1],
  ]);
  const { text } = await paperOf('report.pdf?locale=zh');
  const words = reportLabels('zh');
  for (const said of [words.weekly, `3${words.items}`, `3${words.listed}`, '结转', words.ofCommitments])
    expect(text).toContain(said);
  await (await portal.actingAs('Li')).get(path('report.pdf')).expect(403);
});
