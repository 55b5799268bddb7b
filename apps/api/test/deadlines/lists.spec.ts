import { addDays } from '@hutong/casework';
import type { DeadlineShape } from '@hutong/contract';
import { problemOf } from '../kit/answers';
import { type Filed, openPortal, type Portal, type Who } from '../kit/portal';
import { today } from '../kit/story';
import { boardOf, daysOf, fileTwoDozen, walk } from './house';

let portal: Portal;
let filed: Filed[];
beforeAll(async () => {
  portal = await openPortal();
  filed = await fileTwoDozen(portal);
  const some = (await walk(await portal.actingAs('Han'), {}))
    .slice(0, 3)
    .map(({ subject }) => ({ id: subject.id }));
  for (const name of ['Han', 'Ouyang'] as const)
    await (
      await portal.actingAs(name)
    )
      .post('/api/v1/complaints/assignments')
      .send({ complaints: some, assignee: 'me' })
      .expect(200);
}, 60_000);
afterAll(() => portal.close());

const listOf = async (who: Who, query: Record<string, string> = {}) =>
  walk(await portal.agentOf(who, filed[3] ?? { id: '', caseNumber: '', receiptCode: '' }), query);
const idsOf = (list: readonly DeadlineShape[]) => list.map(({ id }) => id).sort();
const viewers = ['Li', 'Dou', 'Tao', 'Ouyang', 'Sun', 'An', 'complainant'] as const;

describe('Whose deadlines', () => {
  it('WeChat is shown what WeChat owes, and nobody else’s', async () => {
    const list = await listOf('Han');
    expect(list.length).toBeGreaterThan(10);
    expect(new Set(list.map(({ respondent }) => respondent?.slug))).toEqual(new Set(['wechat']));
    expect(new Set(list.map(({ owedBy }) => owedBy))).toEqual(new Set(['respondent']));
  });

  it('Taobao, whose links are blocked, owes nothing, and sees the clocks of those cases when it asks for all', async () => {
    expect(await listOf('Tao')).toEqual([]);
    const all = await listOf('Tao', { owed: 'all' });
    expect(new Set(all.map(({ respondent }) => respondent?.slug))).toEqual(new Set(['wechat', 'douyin']));
  });

  it('the regulator owes acceptance and review; with all it sees every running clock', async () => {
    const list = await listOf('Ouyang');
    expect(new Set(list.map(({ clock }) => clock))).toEqual(new Set(['acceptance']));
    const [row] = await portal.look<{ n: number }>(
      'SELECT count(*)::int AS n FROM clock WHERE stopped_at IS NULL',
    );
    expect(await listOf('Ouyang', { owed: 'all' })).toHaveLength(row?.n ?? 0);
  });

  it('the complainant of a case that waits for an answer owes the answer', async () => {
    const list = await listOf('complainant');
    expect(list.map(({ clock, subject }) => [clock, subject.number])).toEqual([
      ['information', filed[3]?.caseNumber],
    ]);
  });

  it('an administrator and whoever is not signed in are shown nothing', async () => {
    const ada = await portal.actingAs('Ada');
    for (const path of ['', '/board', '/days?from=2026-01-01&to=2026-01-31', '/1']) {
      await ada.get(`/api/v1/deadlines${path}`).expect(403);
      await portal.anybody().get(`/api/v1/deadlines${path}`).expect(401);
    }
  });
});

describe('The list', () => {
  it.each(viewers)('of %s goes page by page, the nearest first, each once', async (who) => {
    const list = await listOf(who, { owed: 'all' });
    expect(new Set(idsOf(list)).size).toBe(list.length);
    const dates = list.map(({ dueAt }) => Date.parse(dueAt));
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect(list).toEqual(await listOf(who, { owed: 'all', limit: '100' }));
  });

  it.each(viewers)('of %s falls into five windows, and nothing into two', async (who) => {
    const windows = await Promise.all(
      ['overdue', 'today', 'week', 'later', 'paused'].map((window) => listOf(who, { owed: 'all', window })),
    );
    expect(idsOf(windows.flat())).toEqual(idsOf(await listOf(who, { owed: 'all' })));
  });

  it('shows a clock as overdue that has run out before the sweep came by', async () => {
    const late = await listOf('Han', { stage: 'overdue' });
    expect(late.map(({ subject }) => subject.number)).toContain(filed[1]?.caseNumber);
    expect(new Set(late.map(({ stage }) => stage))).toEqual(new Set(['overdue']));
    const urged = await listOf('Dou', { stage: 'urged' });
    expect(urged.map(({ subject }) => subject.number)).toEqual([filed[2]?.caseNumber]);
  });

  it('knows what is mine and what is nobody’s, on the side of whoever asks', async () => {
    const [mine, none, all] = await Promise.all([
      listOf('Han', { assigned: 'me' }),
      listOf('Han', { assigned: 'none' }),
      listOf('Han'),
    ]);
    expect(mine.length).toBeGreaterThan(0);
    expect(new Set(mine.map(({ assignee }) => assignee?.name))).toEqual(new Set(['Han']));
    expect(idsOf([...mine, ...none])).toEqual(idsOf(all));
    expect(await listOf('Li', { assigned: 'me' })).toEqual([]);
    const officers = await listOf('Ouyang', { assigned: 'me', owed: 'all' });
    expect(new Set(officers.map(({ assignee }) => assignee?.name))).toEqual(new Set(['Ouyang']));
    expect(officers.length).toBeGreaterThan(0);
  });

  it('can be narrowed to a clock, a platform and days', async () => {
    const list = await listOf('Sun', { owed: 'all', clock: 'response', respondent: 'douyin' });
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list.map(({ clock, respondent }) => `${clock} ${respondent?.slug}`))).toEqual(
      new Set(['response douyin']),
    );
    const all = await listOf('Sun', { owed: 'all' });
    const [from, to] = [addDays(today, -2), addDays(today, 5)];
    const between = all.filter(({ dueOn, paused }) => !paused && dueOn >= from && dueOn <= to);
    expect(await listOf('Sun', { owed: 'all', dueFrom: from, dueTo: to })).toEqual(between);
  });

  it('says what is wrong with a question, in the language of whoever asks', async () => {
    const agent = await portal.actingAs('Han');
    for (const query of [
      'window=soon',
      'cursor=xyz',
      'dueFrom=2026-02-30',
      'stage=late',
      'clock=soon',
      'subject=person',
    ])
      await agent.get(`/api/v1/deadlines?${query}`).expect(400);
    const answer = await agent
      .get('/api/v1/deadlines/days?from=2026-01-01&to=2026-12-31')
      .set('Accept-Language', 'zh')
      .expect(400);
    expect(problemOf(answer).errors).toEqual([
      { pointer: '/to', code: 'too_late', message: '不能晚于 2026-03-16。' },
    ]);
    await agent.get('/api/v1/deadlines/days?from=2026-01-02&to=2026-01-01').expect(400);
  });

  it('does not take the place where a list of complaints ended', async () => {
    const agent = await portal.actingAs('Ouyang');
    const { body } = await agent.get('/api/v1/complaints?limit=1').expect(200);
    await agent
      .get('/api/v1/deadlines')
      .query({ cursor: String(body.next) })
      .expect(400);
    const deadlines = await agent.get('/api/v1/deadlines?limit=1').expect(200);
    await agent
      .get('/api/v1/complaints')
      .query({ cursor: String(deadlines.body.next) })
      .expect(400);
  });
});

describe('Numbers', () => {
  const questions: Record<string, string>[] = [
    {},
    { owed: 'all' },
    { owed: 'all', assigned: 'none' },
    { clock: 'response' },
    { respondent: 'wechat' },
  ];

  it.each(viewers)('on the board of %s are as long as the lists behind them', async (who) => {
    const agent = await portal.agentOf(who, filed[3] ?? { id: '', caseNumber: '', receiptCode: '' });
    for (const question of questions) {
      const { columns, today: day } = await boardOf(agent, question);
      expect(day).toBe(today);
      const sum = columns.reduce((all, { value }) => all + value, 0);
      expect(await walk(agent, question)).toHaveLength(sum);
      for (const { key, value, exact, query } of columns)
        expect([key, value, exact]).toEqual([key, (await walk(agent, query)).length, true]);
    }
  });

  it('fill every column of somebody’s board', async () => {
    const { columns } = await boardOf(await portal.actingAs('Sun'), { owed: 'all' });
    expect(columns.filter(({ value }) => value === 0)).toEqual([]);
  });

  it.each(viewers)('of days of %s are as long as the list of the day', async (who) => {
    const agent = await portal.agentOf(who, filed[3] ?? { id: '', caseNumber: '', receiptCode: '' });
    for (const question of questions) {
      const days = await daysOf(agent, { ...question, from: addDays(today, -10), to: addDays(today, 40) });
      for (const { day, value, overdue } of days) {
        const list = await walk(agent, { ...question, dueFrom: day, dueTo: day });
        expect([day, value]).toEqual([day, list.length]);
        expect(overdue).toBe(list.filter(({ stage }) => stage !== null).length);
      }
      const inDays = days.reduce((all, { value }) => all + value, 0);
      const list = await walk(agent, question);
      expect(inDays).toBe(list.filter(({ paused }) => !paused).length);
    }
  });
});
