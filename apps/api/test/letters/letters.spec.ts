import { addDays } from '@hutong/casework';
import { dayInWords } from '../../src/paper/day-in-words';
import { orderedTask, runningCampaign, showTask, stepTask, taskRequests } from '../kit/campaign';
import type { PersonName } from '../kit/cast';
import { openPortal, type Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { bytes } from './binary';
import { aboutPdf, textOf } from './pdf-text';

let portal: Portal;
let task: string;
let letter: string;
beforeAll(async () => {
  portal = await openPortal();
  const campaign = await runningCampaign(portal);
  const milestones = [{ title: '灰度放开', dueOn: addDays(today, 9) }];
  ({ id: task } = await orderedTask(portal, campaign, { milestones }));
  letter = (await letters()).at(-1)?.id ?? '';
});
afterAll(() => portal.close());

const letters = async () => (await showTask(portal, 'Sun', task)).letters;
async function paperOf(who: PersonName, id: string, query = '') {
  const agent = await portal.actingAs(who);
  const { body } = await agent.get(`/api/v1/letters/${id}.pdf${query}`).buffer().parse(bytes).expect(200);
  const pdf = Buffer.from(body);
  return { text: textOf(pdf), about: aboutPdf(pdf) };
}

describe('The order on paper', () => {
  it('tells WeChat in Chinese what to do until when, and how to know that it is genuine', async () => {
    const { text, about } = await paperOf('Li', letter, '?locale=zh');
    const [row] = await portal.look<{ number: string; check_code: string }>(
      'SELECT number, check_code FROM letter WHERE id = $1',
      [letter],
    );
    const number = row?.number ?? '?';
    expect(about).toMatchObject({ title: `整改通知书 ${number}`, lang: 'zh-CN', pages: 1 });
    for (const said of [
      ...['监管部门', '互联互通专项行动', '整改通知书', number, '微信：', '反不正当竞争法'],
      ...['群聊中直接打开淘宝商品链接', '不得跳转至停止访问页面', '指向淘宝的链接', '灰度放开'],
      ...[dayInWords(inAMonth, 'zh'), dayInWords(addDays(today, 9), 'zh'), '核验方法'],
      row?.check_code.replace(/(.{4})(?=.)/g, '$1 ') ?? '?',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('�');
  });

  it('says the same in English to whoever asks in English', async () => {
    const { text, about } = await paperOf('An', letter);
    expect(about).toMatchObject({ lang: 'en-GB' });
    for (const said of [
      'Rectification order',
      'To WeChat',
      'Links to Taobao',
      dayInWords(inAMonth, 'en'),
      'Check code',
    ])
      expect(text).toContain(said);
  });

  it('is not there for Taobao and Douyin, nor for somebody who is not signed in', async () => {
    for (const who of ['Tang', 'Dou'] as const)
      await (await portal.actingAs(who)).get(`/api/v1/letters/${letter}.pdf`).expect(404);
    await (await portal.actingAs('Ada')).get(`/api/v1/letters/${letter}.pdf`).expect(403);
    await portal.anybody().get(`/api/v1/letters/${letter}.pdf`).expect(401);
    const nowhere = '0197a1b2-0000-7000-8000-000000000001';
    await (await portal.actingAs('Li')).get(`/api/v1/letters/${nowhere}.pdf`).expect(404);
    await (await portal.actingAs('Li')).get('/api/v1/letters/nothing.pdf').expect(404);
    await (await portal.actingAs('Li')).get(`/api/v1/letters/${letter}.pdf?locale=fr`).expect(400);
  });
});

it('A granted extension comes with a letter of its own, which names the new date', async () => {
  await stepTask(portal, 'Li', task, taskRequests.requestExtension);
  await stepTask(portal, 'Sun', task, taskRequests.grantExtension);
  const granted = (await letters()).find(({ kind }) => kind === 'extension_granted');
  const { text } = await paperOf('Li', granted?.id ?? '', '?locale=zh');
  expect(text).toContain('准予延期通知书');
  expect(text).toContain(dayInWords(taskRequests.grantExtension.dueOn, 'zh'));
  expect(text).toContain('同意延至审核完成');
});

describe('A letter of which little was kept', () => {
  it('is drawn with what there is, however long, and obeys no sign in it', async () => {
    const demand = `要求${'全文不得遗漏'.repeat(800)}完`;
    const id = '0197a1b2-0000-7000-8000-0000000000aa';
    await portal.look(
      `INSERT INTO letter (id, number, check_code, kind, record_id, content, issued_at)
       VALUES ($1, '整改〔2021〕9999号', 'ABCDEFGHJKMN', 'return', $2, $3, now())`,
      [id, task, JSON.stringify({ task: { number: 'ZG1', title: '事\u202e项\u0007', demand }, scope: 7 })],
    );
    const { text, about } = await paperOf('Li', id, '?locale=zh');
    expect(about.pages).toBeGreaterThan(2);
    expect(text.match(/漏/g)).toHaveLength(800);
    expect(text).toContain('事项');
    expect(text).toContain(`第 ${about.pages} 页`);
  });
});
