import { addDays, commitmentStates, keepingOf, keepings } from '@hutong/casework';
import { commitmentRecord } from '@hutong/contract';
import { keeping } from '../../src/commitments/record-query';
import { runningCampaign } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { listed, promise, promised, steps, walk } from './promises';

let portal: Portal;
let campaign: { id: string };
const ids: Record<string, string> = {};
beforeAll(async () => {
  portal = await openPortal();
  campaign = await runningCampaign(portal);
  const names = ['announced', 'kept', 'published', 'undated', 'regressed'] as const;
  for (const [index, name] of names.entries()) {
    const { id } = await promised(portal, {
      announcedOn: addDays(today, -10 - index),
      promisedOn: name === 'undated' ? null : addDays(inAMonth, index),
      promise: { zh: `承诺之${name}：开放外链`, en: `The promise ${name}` },
      ...(name === 'kept' ? { campaign: campaign.id, scene: 'moments' as const } : {}),
      ...(name === 'undated' ? { platform: 'douyin', linkType: 'ecommerce' as const, target: null } : {}),
    });
    ids[name] = id;
  }
  await walk(portal, ids.kept ?? '', ['Li', steps.reportRollout]);
  await walk(portal, ids.regressed ?? '', ['Li', steps.reportRollout], ['Ouyang', steps.regress]);
  await walk(portal, ids.published ?? '', ['Sun', steps.publish]);
});
afterAll(() => portal.close());

const namesOf = (items: readonly { id: string }[]) =>
  items.map(({ id }) => Object.entries(ids).find(([, one]) => one === id)?.[0] ?? '?');
const found = async (query: Record<string, string>, who: Parameters<typeof listed>[1] = 'Ouyang') =>
  namesOf((await listed(portal, who, query)).items);

describe('the list of commitments', () => {
  it('shows the regulator all, the newest announced first', async () => {
    expect(await found({})).toEqual(['announced', 'kept', 'published', 'undated', 'regressed']);
    expect(await found({}, 'An')).toHaveLength(5);
  });

  it('shows a platform its own, and what is published of others', async () => {
    expect(await found({}, 'Han')).toEqual(['announced', 'kept', 'published', 'regressed']);
    expect(await found({}, 'Dou')).toEqual(['published', 'undated']);
    expect(await found({}, 'Tao')).toEqual(['published']);
  });

  it('is nothing for an administrator', async () => {
    await (await portal.actingAs('Ada')).get('/api/v1/commitments').expect(403);
    await portal.anybody().get('/api/v1/commitments').expect(401);
  });

  it.each([
    [{ state: 'announced,rolled_out' }, ['announced', 'kept', 'published', 'undated']],
    [{ keeping: 'kept' }, ['kept']],
    [{ keeping: 'regressed' }, ['regressed']],
    [{ keeping: 'pending' }, ['announced', 'published', 'undated']],
    [{ keeping: 'late' }, []],
    [{ scene: 'moments' }, ['kept']],
    [{ linkType: 'ecommerce' }, ['undated']],
    [{ target: 'taobao' }, ['announced', 'kept', 'published', 'regressed']],
    [{ platform: 'douyin' }, ['undated']],
    [{ platform: 'nobody' }, []],
    [{ published: 'true' }, ['published']],
    [{ published: 'false' }, ['announced', 'kept', 'undated', 'regressed']],
    [{ due: 'overdue' }, []],
    [{ due: 'week' }, []],
    [{ q: '之kept' }, ['kept']],
    [{ q: 'THE PROMISE PUB' }, ['published']],
    [{ q: '100%_' }, []],
    [{ sort: 'announced' }, ['regressed', 'undated', 'published', 'kept', 'announced']],
    [{ sort: '-updated', state: 'rolled_out' }, ['kept']],
  ] as const)('answers %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('finds those of a campaign', async () => {
    expect(await found({ campaign: campaign.id })).toEqual(['kept']);
  });

  it.each(['due', '-due', 'announced', '-announced', 'updated', '-updated'])(
    'goes page by page by %s, each commitment once',
    async (sort) => {
      const whole = (await listed(portal, 'Ouyang', { sort })).items.map(({ id }) => id);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await listed(portal, 'Ouyang', { sort, limit: 2, ...(cursor ? { cursor } : {}) });
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor);
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(5);
    },
  );

  it('is counted when somebody asks', async () => {
    expect((await listed(portal, 'Ouyang', { count: 'true', state: 'announced' })).total).toEqual({
      value: 3,
      exact: true,
    });
    expect((await listed(portal, 'Dou', { count: 'true' })).total).toEqual({ value: 2, exact: true });
  });

  it('refuses words that are in no list, and a cursor of somebody’s own making', async () => {
    const agent = await portal.actingAs('Ouyang');
    for (const query of [{ state: 'broken' }, { sort: 'title' }, { cursor: 'e30' }, { q: 'x'.repeat(101) }])
      await agent.get('/api/v1/commitments').query(query).expect(400);
  });
});

describe('the sheet of commitments', () => {
  it('is CSV in the asker’s language, and runs no formula', async () => {
    const hostile = '=HYPERLINK("https://evil.example")';
    await promised(portal, { promise: { zh: hostile, en: hostile }, announcedOn: addDays(today, -99) });
    const agent = await portal.actingAs('Ouyang');
    const { text, headers } = await agent
      .get('/api/v1/commitments/export.csv')
      .set('Accept-Language', 'zh')
      .expect(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.split('\n')[0]).toContain('承诺编号,平台,承诺内容');
    expect(text.split('\n').filter(Boolean)).toHaveLength(7);
    expect(text).toContain(`"'=HYPERLINK`);
    expect(text).toContain('按期兑现');
  });

  it('holds of others what is published', async () => {
    const { text } = await (await portal.actingAs('Tao')).get('/api/v1/commitments/export.csv').expect(200);
    expect(text.split('\n').filter(Boolean)).toHaveLength(2);
    expect(text).toContain('The promise published');
  });
});

describe('how a commitment stands against its date', () => {
  it('is the same to the database and to the rule, whatever the dates', async () => {
    const days = [null, '2021-11-29', '2021-11-30', '2021-12-01'];
    const cases = commitmentStates.flatMap((state) =>
      days.flatMap((promised_on) => days.map((rolled_out_on) => ({ state, promised_on, rolled_out_on }))),
    );
    const rows = await portal.look<{ keeping: string }>(
      `SELECT ${keeping} AS keeping
       FROM jsonb_to_recordset($1) AS r (place int, state text, promised_on date, rolled_out_on date),
         LATERAL (SELECT r.promised_on, r.rolled_out_on) d
       ORDER BY r.place`,
      [JSON.stringify(cases.map((one, place) => ({ ...one, place })))],
    );
    const ruled = cases.map(({ state, promised_on, rolled_out_on }) =>
      keepingOf({ state, promisedOn: promised_on, rolledOutOn: rolled_out_on }),
    );
    expect(rows.map((row) => row.keeping)).toEqual(ruled);
    expect([...new Set(ruled)].sort()).toEqual([...keepings].sort());
  });
});

describe('texts that mean harm', () => {
  it('come back as they were typed, and nothing of them runs', async () => {
    const hostile = `'; DROP TABLE commitment; -- <script>alert(1)</script> {{7*7}} \u202e%_\\`;
    const { id, ...record } = await promised(portal, {
      promise: { zh: hostile, en: hostile },
      source: hostile,
      announcedOn: addDays(today, -200),
    });
    expect([record.promise.zh, record.source]).toEqual([hostile, hostile]);
    expect((await listed(portal, 'Ouyang', { q: `'; DROP TABLE` })).items.map((one) => one.id)).toEqual([id]);
    const agent = await portal.actingAs('Li');
    const { body } = await agent.post(`/api/v1/commitments/${id}/notes`).send({ text: hostile }).expect(201);
    expect(commitmentRecord.parse(body).timeline.at(-1)?.note).toBe(hostile);
  });

  it.each([
    ['too short', { promise: { zh: '四个字吗', en: 'five letters' } }],
    ['only spaces', { promise: { zh: '          ', en: promise.promise.en } }],
    ['not an address', { sourceUrl: 'javascript:alert(1)' }],
    ['unstorable', { source: 'a\u0000b' }],
    ['no such day', { promisedOn: '2021-02-30' }],
    ['a field that there is not', { state: 'verified' }],
  ])('are refused when %s', async (_, changes) => {
    const agent = await portal.actingAs('Ouyang');
    await agent
      .post('/api/v1/commitments')
      .send({ ...promise, ...changes })
      .expect(400);
  });
});
