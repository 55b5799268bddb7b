import { SearchIndex } from '../../src/jobs/search-index';
import { pageOf } from '../kit/answers';
import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  const tell = async (narrative: string, targetUrl = 'https://item.taobao.com/item.htm?id=1') => {
    const filed = await portal.file({ narrative, targetUrl });
    await portal.step('Ouyang', filed, requests.accept);
  };
  await tell('群里的商品链接打不开');
  await tell('拼单页面被拦截，只能复制到浏览器');
  await tell('用iPhone打开提示停止访问');
  await tell('The mini program opens a blank page', 'https://u.jd.com/AbC');
});
afterAll(() => portal.close());

const find = async (q: string) => {
  const agent = await portal.actingAs('Li');
  const { items, total } = pageOf(await agent.get('/api/v1/complaints').query({ q, count: 'true' }));
  expect(total?.value).toBe(items.length);
  return items.map(({ excerpt }) => excerpt.slice(0, 6)).sort();
};
const searches: [string, string[]][] = [
  ['拼单', ['拼单页面被拦']],
  ['打不开', ['群里的商品链']],
  ['停止访问', ['用iPhon']],
  ['iPhone', ['用iPhon']],
  ['iphone', ['用iPhon']],
  ['program', ['The mi']],
  ['PROGRAM', ['The mi']],
  ['jd.com', ['The mi']],
  ['访停', []],
  ['没有这个词', []],
  ['%', []],
  ['_', []],
  [`'`, []],
];

it.each(searches)('A new complaint is found by %s before the worker comes', async (q, found) => {
  expect(await find(q)).toEqual(found);
});

it('The worker takes each complaint once', async () => {
  const index = portal.app.get(SearchIndex, { strict: false });
  const [one, other] = await Promise.all([index.indexNext(), index.indexNext()]);
  expect([one, other].every((count) => count === 4 || count === 0)).toBe(true);
  expect(await index.indexNext()).toBe(0);
  const [row] = await portal.look('SELECT count(*)::int AS rows FROM complaint_search');
  expect(row?.rows).toBe(4);
});

it.each(searches)('An old complaint is found by %s through the index', async (q, found) => {
  expect(await find(q)).toEqual(found);
});

it('A case number is found whole, by its beginning, and in small letters', async () => {
  const [row] = await portal.look<{ number: string }>('SELECT min(case_number) AS number FROM complaint');
  const number = row?.number ?? '';
  expect(await find(number)).toHaveLength(1);
  expect(await find(number.toLowerCase())).toHaveLength(1);
  expect(await find(number.slice(0, 10))).toHaveLength(4);
});

it('Dou finds nothing of it', async () => {
  const dou = await portal.actingAs('Dou');
  for (const [q] of searches) {
    const { body } = await dou.get('/api/v1/complaints').query({ q, count: 'true' }).expect(200);
    expect([body.items, body.total.value]).toEqual([[], 0]);
  }
});
