import { addDays } from '@hutong/casework';
import { reachedDays } from '@hutong/contract';
import { pointersOf, problemOf } from '../kit/answers';
import type { PersonName } from '../kit/cast';
import { type Filed, openPortal, type Portal } from '../kit/portal';
import { loadYears, mondayInMarch, moveTo, nextYear, thisYear } from './day';

const monday = mondayInMarch(nextYear);
const sunday = addDays(monday, 6);

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  await loadYears(portal, thisYear, nextYear);
  await moveTo(portal, monday);
});
afterAll(() => portal.close());

const of = (day: string) => `/api/v1/reached-days/${day}`;
const days = async (name: PersonName) => {
  const agent = await portal.actingAs(name);
  return reachedDays.parse((await agent.get('/api/v1/reached-days').expect(200)).body).items;
};
const dueOf = ({ id }: Filed) =>
  portal.look('SELECT kind, due_on::text FROM clock WHERE complaint_id = $1 ORDER BY kind', [id]);
const everyClock = () => portal.look('SELECT id, due_on, due_at, next_step_at FROM clock ORDER BY id');

it('Li says that WeChat is reached on a Sunday: no clock moves, and Taobao neither sees nor removes it', async () => {
  const filed = await portal.through('forwarded');
  await portal.through('under_review');
  const before = await everyClock();
  const li = await portal.actingAs('Li');
  await li.put(of(sunday)).send({ note: '值班' }).expect(200);
  await li.put(of(sunday)).send({ day: sunday, note: '值班：010-12345678' }).expect(200);
  const kept = [{ day: sunday, note: '值班：010-12345678' }];
  expect(await everyClock()).toEqual(before);
  // Neither of a case that was there, nor of one that begins now and has the day in its way.
  const since = await portal.through('forwarded');
  expect(await dueOf(since)).toEqual(await dueOf(filed));
  for (const name of ['Li', 'Han'] as const) expect(await days(name)).toEqual(kept);
  for (const name of ['Tang', 'Tao', 'Dou', 'Sun', 'Ouyang'] as const) expect(await days(name)).toEqual([]);
  await (await portal.actingAs('Tang')).delete(of(sunday)).expect(404);
  await (await portal.actingAs('Sun')).delete(of(sunday)).expect(404);
  await (await portal.actingAs('Tang')).put(of(sunday)).send({ note: '我们也在' }).expect(200);
  expect(await days('Li')).toEqual(kept);
  expect(
    await portal.look(
      'SELECT action, actor_id, organisation_id, changes FROM access_event WHERE action LIKE $1 ORDER BY id',
      ['reached%'],
    ),
  ).toContainEqual({
    ...{ action: 'reached_day_added', actor_id: portal.idOf('Li'), organisation_id: portal.idOf('wechat') },
    changes: { day: sunday },
  });
  await li.delete(of(sunday)).expect(204);
  await li.delete(of(sunday)).expect(404);
  expect(await days('Li')).toEqual([]);
  expect(await days('Tang')).toHaveLength(1);
  expect(await dueOf(filed)).toEqual(await dueOf(since));
});

it('A workday cannot be added, since there is nothing to add', async () => {
  const sun = await portal.actingAs('Sun');
  const answer = await sun.put(of(monday)).send({ note: '值班' }).expect(422);
  expect(pointersOf(answer)).toEqual(['/day']);
  expect(problemOf(answer).errors?.[0]?.message).toContain('workday');
  // A Saturday that the State Council made a workday.
  await sun.put(of('2026-10-10')).send({ note: '值班' }).expect(422);
  await sun.put(of('2026-10-05')).send({ note: '值班' }).expect(200);
  await sun.put(of(sunday)).send({ day: monday, note: '值班' }).expect(422);
  await sun.put(of('2026-02-30')).send({ note: '值班' }).expect(404);
  await sun.put(of(sunday)).send({ note: '' }).expect(400);
});

it('Handlers and officers read, leads and supervisors write, others do neither', async () => {
  for (const name of ['Han', 'Ouyang', 'An', 'Ada'] as const) {
    const agent = await portal.actingAs(name);
    await agent.put(of(sunday)).send({ note: '值班' }).expect(403);
    await agent.delete(of(sunday)).expect(403);
  }
  for (const name of ['An', 'Ada'] as const)
    await (await portal.actingAs(name)).get('/api/v1/reached-days').expect(403);
  await portal.anybody().get('/api/v1/reached-days').expect(401);
});
