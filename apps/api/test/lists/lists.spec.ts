import { addDays, legalDateOf } from '@hutong/casework';
import { type ComplaintSummary, complaintSorts, complaintSummary, page } from '@hutong/contract';
import { type Agent, openPortal, type Portal, type Who } from '../kit/portal';
import { fileSixty } from './sixty';

const summaries = page(complaintSummary);
let portal: Portal;
let officer: Agent;
let li: Agent;
let all: ComplaintSummary[];
beforeAll(async () => {
  portal = await openPortal();
  [officer, li] = [await portal.actingAs('Ouyang'), await portal.actingAs('Li')];
  await fileSixty(portal);
  const rows = await walk(officer, 'limit=100');
  await officer
    .post('/api/v1/complaints/assignments')
    .send({ complaints: rows.filter((_, n) => n % 4 === 0).map(({ id }) => ({ id })), assignee: 'me' })
    .expect(200);
  all = await walk(officer, 'limit=100');
}, 60_000);
afterAll(() => portal.close());

/** Page after page to the end. */
async function walk(agent: Agent, query: string): Promise<ComplaintSummary[]> {
  const seen: ComplaintSummary[] = [];
  let cursor = '';
  do {
    const { body } = await agent.get(`/api/v1/complaints?${query}${cursor}`).expect(200);
    const { items, next } = summaries.parse(body);
    seen.push(...items);
    cursor = next ? `&cursor=${encodeURIComponent(next)}` : '';
  } while (cursor);
  return seen;
}
const numbers = (list: readonly ComplaintSummary[]) => list.map(({ caseNumber }) => caseNumber).sort();

describe('Paging', () => {
  const keys: Record<string, (one: ComplaintSummary) => number> = {
    due: ({ due }) => (due ? Date.parse(due.at) : Infinity),
    filed: ({ filedAt }) => Date.parse(filedAt),
    updated: ({ updatedAt }) => Date.parse(updatedAt),
  };

  it.each(complaintSorts)('by %s shows each of sixty once, in order', async (sort) => {
    const seen = await walk(officer, `limit=7&sort=${sort}`);
    expect(numbers(seen)).toEqual(numbers(all));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
    const key = keys[sort.replace('-', '')];
    const values = seen.map((one) => key?.(one) ?? 0);
    const ordered = [...values].sort((a, b) => (a === b ? 0 : a < b ? -1 : 1));
    expect(values).toEqual(sort.startsWith('-') ? ordered.reverse() : ordered);
  });

  it('has equal dates and none at all among the sixty', () => {
    const dates = all.map(({ due }) => due?.at ?? 'infinity');
    expect(dates.filter((date) => date === 'infinity').length).toBeGreaterThan(5);
    expect(new Set(dates).size).toBeLessThan(20);
  });

  it.each(complaintSorts)('by %s: going from neighbour to neighbour is the same walk', async (sort) => {
    const list = await walk(officer, `sort=${sort}&limit=100&open=true`);
    for (const n of [0, 1, 20, list.length - 1]) {
      const { body } = await officer.get(
        `/api/v1/complaints/${list[n]?.id}/neighbours?sort=${sort}&open=true`,
      );
      expect(body).toEqual({ previous: list[n - 1]?.id ?? null, next: list[n + 1]?.id ?? null });
    }
  });

  it('begins anywhere near the start', async () => {
    const [first, third] = [
      await walk(officer, 'limit=100'),
      await officer.get('/api/v1/complaints?offset=20&limit=10'),
    ];
    expect(summaries.parse(third.body).items).toEqual(first.slice(20, 30));
  });
});

describe('Filters', () => {
  const today = legalDateOf(new Date());
  const now = Date.now();
  const isOpen = ({ state }: ComplaintSummary) => state !== 'closed';
  const dueWithin = (from: number, to: number) => (one: ComplaintSummary) =>
    isOpen(one) && one.due !== null && Date.parse(one.due.at) > from && Date.parse(one.due.at) <= to;
  const startOf = (days: number) => Date.parse(`${addDays(today, days)}T00:00:00+08:00`);
  const filters: Record<string, (one: ComplaintSummary) => boolean> = {
    'state=submitted,in_progress': ({ state }) => state === 'submitted' || state === 'in_progress',
    'state=closed': ({ state }) => state === 'closed',
    'open=true': isOpen,
    'open=false': (one) => !isOpen(one),
    'kind=harmful_link': ({ kind }) => kind === 'harmful_link',
    'scene=group_chat,moments': ({ scene }) => scene === 'group_chat' || scene === 'moments',
    'symptom=stopped&symptom=garbled': ({ symptom }) => symptom === 'stopped' || symptom === 'garbled',
    'harmGround=fraud,other,malware,counterfeit': ({ harmGround }) =>
      ['fraud', 'other', 'malware', 'counterfeit'].includes(harmGround ?? ''),
    'linkType=ecommerce': ({ linkType }) => linkType === 'ecommerce',
    'respondent=douyin': ({ respondent }) => respondent?.slug === 'douyin',
    'affected=taobao': ({ affected }) => affected?.slug === 'taobao',
    'domain=JD.com': ({ registrableDomain }) => registrableDomain === 'jd.com',
    'assigned=me': ({ assignee }) => assignee?.name === 'Ouyang',
    'assigned=none': (one) => one.assignee === null && isOpen(one),
    'due=overdue': (one) => isOpen(one) && one.due !== null && Date.parse(one.due.at) <= now,
    'due=today': dueWithin(now, startOf(1)),
    'due=week': dueWithin(now, startOf(7)),
    'kind=blocked_link&respondent=wechat&open=true': (one) =>
      one.kind === 'blocked_link' && one.respondent?.slug === 'wechat' && isOpen(one),
  };

  it.each(Object.entries(filters))('%s finds what it says, and counts it', async (filter, fits) => {
    const expected = all.filter(fits);
    expect([expected.length > 0, expected.length < 60]).toEqual([true, true]);
    expect(numbers(await walk(officer, `limit=9&${filter}`))).toEqual(numbers(expected));
    const { body } = await officer.get(`/api/v1/complaints?limit=1&count=true&${filter}`).expect(200);
    expect(body.total).toEqual({ value: expected.length, exact: true });
  });

  it.each([
    [`filedFrom=${today}`, 60],
    [`filedFrom=${addDays(today, 1)}`, 0],
    [`filedTo=${addDays(today, -1)}`, 0],
    [`filedFrom=${today}&filedTo=${today}`, 60],
    ['outcome=maintained', 0],
    ['respondent=nobody', 0],
  ])('%s finds %i', async (filter, count) => {
    expect(await walk(officer, `limit=100&${filter}`)).toHaveLength(count);
  });

  it('Li sees WeChat’s sixty less those that nobody forwarded, in either hat', async () => {
    const theirs = (
      await portal.look<{ case_number: string }>(
        'SELECT case_number FROM complaint WHERE respondent_id = $1 AND forwarded_at IS NOT NULL ORDER BY 1',
        [portal.idOf('wechat')],
      )
    ).map((row) => row.case_number);
    expect(numbers(await walk(li, 'limit=5'))).toEqual(theirs);
    expect(await walk(li, 'as=affected')).toEqual([]);
    expect(await walk(li, 'respondent=douyin')).toEqual([]);
    const tao = await portal.actingAs('Tao');
    expect((await walk(tao, 'as=affected')).every(({ affected }) => affected?.slug === 'taobao')).toBe(true);
  });
});

describe('The desk', () => {
  it.each<Who>(['Ouyang', 'Sun', 'An', 'Li', 'Tao'])(
    'of %s counts the lists that it leads to',
    async (who) => {
      const agent = await portal.agentOf(who, { id: '', caseNumber: '', receiptCode: '' });
      const { body } = await agent.get('/api/v1/desk').expect(200);
      for (const { key, value, exact, query } of body.numbers) {
        const list = await walk(agent, `limit=100&${new URLSearchParams(query).toString()}`);
        expect([key, exact, value]).toEqual([key, true, list.length]);
      }
      expect(body.numbers.length).toBeGreaterThan(5);
    },
  );

  it('is nothing for Ada, a complainant or a stranger', async () => {
    const filed = await portal.file();
    await (await portal.actingAs('Ada')).get('/api/v1/desk').expect(403);
    await (await portal.complainant(filed.receiptCode)).get('/api/v1/desk').expect(403);
    await portal.anybody().get('/api/v1/desk').expect(401);
  });
});
