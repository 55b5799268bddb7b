import { addDays, ledgerLabelsOf } from '@hutong/casework';
import { cockpit, type Cockpit } from '@hutong/contract';
import { Workbook } from 'exceljs';
import { reportLabels } from '../../src/cockpit/labels';
import { dayInWords } from '../../src/paper/day-in-words';
import { orderedTask, runningCampaign, type StoryCampaign, taskThrough } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { today } from '../kit/story';
import { bytes } from '../letters/binary';
import { aboutPdf, textOf } from '../letters/pdf-text';

let portal: Portal;
let campaign: StoryCampaign;
let said: Cockpit;
const formula = '=HYPERLINK("https://evil.example","点我")';
beforeAll(async () => {
  portal = await openPortal();
  campaign = await runningCampaign(portal);
  await taskThrough(portal, campaign, 'struck_off');
  await orderedTask(portal, campaign, { title: formula });
  await portal.file();
  const officer = await portal.actingAs('Ouyang');
  await officer
    .post('/api/v1/openness/changes')
    .send({
      ...{ source: 'taobao', target: 'wechat', scene: 'payment', state: 'trial', sinceOn: today },
      ...{ basis: 'inspection', note: '检查时发现正在试行' },
    })
    .expect(201);
  const { body } = await officer.get(path('cockpit')).expect(200);
  said = cockpit.parse(body);
});
afterAll(() => portal.close());

const path = (what: string) => `/api/v1/campaigns/${campaign.id}/${what}`;
async function fetched(what: string): Promise<Buffer> {
  const { body } = await (await portal.actingAs('An')).get(path(what)).buffer().parse(bytes).expect(200);
  return Buffer.from(body);
}

describe('The weekly report on paper', () => {
  it('shows the auditor campaign, week, numbers and every change, in Chinese', async () => {
    const pdf = await fetched('report.pdf?locale=zh');
    const text = textOf(pdf);
    expect(aboutPdf(pdf)).toMatchObject({ title: '专项行动周报 互联互通专项行动', lang: 'zh-CN' });
    const { items, week } = said;
    for (const part of [
      ...[
        '监管部门',
        '互联互通专项行动',
        campaign.number,
        dayInWords(week.from, 'zh'),
        dayInWords(today, 'zh'),
      ],
      ...[`${items.struckOff.value}/${items.struckOff.of}`, '群聊中直接打开淘宝商品链接', '试行开放', '未知'],
      ...['下发整改任务', '提交整改报告', '销号', formula],
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('�');
  });

  it('speaks English, too, and of a week in which nothing happened', async () => {
    const text = textOf(await fetched(`report.pdf?to=${addDays(today, -14)}`));
    expect(text).toContain('Weekly report of the campaign');
    expect(text).toContain('Nothing changed this week.');
  });

  it('is not made of days to come', async () => {
    const agent = await portal.actingAs('Sun');
    await agent.get(path(`report.pdf?to=${addDays(today, 1)}`)).expect(400);
    await agent.get(path('report.pdf?to=2026-02-30')).expect(400);
  });
});

describe('The weekly report as a workbook', () => {
  it('holds the numbers of the cockpit as numbers, and no formula that lives', async () => {
    const book = new Workbook();
    const file = await fetched('report.xlsx?locale=zh');
    await book.xlsx.load(Uint8Array.from(file).buffer);
    const { sheets, ...words } = reportLabels('zh');
    expect(book.worksheets.map(({ name }) => name)).toEqual(Object.values(sheets));
    const numbers = new Map<unknown, unknown>();
    book.getWorksheet(sheets.overview)?.eachRow((row) => {
      if (typeof row.getCell(2).value === 'number' && !numbers.has(row.getCell(1).value))
        numbers.set(row.getCell(1).value, row.getCell(2).value);
    });
    const { items, week, matrix, decisions } = said;
    const { taskStates, cellStates } = ledgerLabelsOf('zh');
    expect(Object.fromEntries(numbers)).toMatchObject({
      [words.items]: items.all.value,
      [words.struckOff]: items.struckOff.value,
      [words.listed]: week.listed.value,
      [words.cellsChanged]: week.cellsChanged,
      ...Object.fromEntries(items.byState.slice(0, 6).map(({ state, value }) => [taskStates[state], value])),
      ...Object.fromEntries(matrix.states.map(({ state, value }) => [cellStates[state], value])),
      ...Object.fromEntries(decisions.slice(0, 11).map(({ key, value }) => [words.waitsFor[key], value])),
    });
    const texts: unknown[] = [];
    book.eachSheet((sheet) => {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.formula).toBeUndefined();
          texts.push(cell.value);
        }),
      );
    });
    expect(texts).toContain(`'${formula}`);
    expect(texts).toContain('淘宝 → 微信  支付');
  });
});

it('Neither cockpit nor report nor summary is for platforms, administrators or strangers', async () => {
  for (const what of ['cockpit', 'report.pdf', 'report.xlsx', 'summary.pdf']) {
    for (const who of ['Li', 'Han', 'Tang', 'Ada'] as const)
      await (await portal.actingAs(who)).get(path(what)).expect(403);
    await portal.anybody().get(path(what)).expect(401);
    const nowhere = `/api/v1/campaigns/0197a1b2-0000-7000-8000-000000000001/${what}`;
    await (await portal.actingAs('Sun')).get(nowhere).expect(404);
  }
});

it('A campaign that is under way has no summary yet', async () => {
  await (await portal.actingAs('Sun')).get(path('summary.pdf')).expect(404);
});
