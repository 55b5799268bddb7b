import { addDays, calendarOf, clockRules, legalDateOf } from '@hutong/casework';
import { noticeCount } from '@hutong/contract';
import { loadedYears } from '@hutong/migrations';
import { system } from '../../src/access/actor';
import { Recount } from '../../src/casework/recount';
import { Db } from '../../src/database/db';
import { Sweep } from '../../src/deadlines/sweep';
import { openPortal, type Portal } from '../kit/portal';
import { type Telling, tellingOf } from './telling';

let portal: Portal;
let telling: Telling;
beforeEach(async () => {
  portal = await openPortal();
  telling = tellingOf(portal);
});
afterEach(() => portal.close());

const later = (days: number) => new Date(Date.now() + days * 86_400_000);
const sweep = (days: number) => portal.app.get(Sweep, { strict: false }).all(later(days));
const counted = (actions: readonly string[], action: string) =>
  actions.filter((one) => one === action).length;

it('Whoever owes an answer is reminded of it, and whoever waits is not', async () => {
  await portal.through('in_progress');
  await sweep(60);
  await telling.tell();
  const reminders = async (name: 'Han' | 'Li' | 'Tang' | 'Ouyang' | 'Sun') =>
    (await telling.aboutClock(name, 'response')).filter((action) => action.startsWith('reminder:'));
  expect((await reminders('Han')).sort()).toEqual(['reminder:0', 'reminder:1', 'reminder:3']);
  for (const other of ['Li', 'Tang', 'Ouyang', 'Sun'] as const) expect(await reminders(other)).toEqual([]);
});

it('A missed date is told to who missed it, supervision to the heads of both sides too', async () => {
  await portal.through('in_progress');
  await sweep(60);
  await telling.tell();
  const told = async (name: 'Han' | 'Li' | 'Ouyang' | 'Sun' | 'Tang' | 'Dou', action: string) =>
    counted(await telling.aboutClock(name, 'response'), action);
  expect([await told('Han', 'breach'), await told('Ouyang', 'breach')]).toEqual([1, 1]);
  expect([await told('Li', 'breach'), await told('Sun', 'breach'), await told('Tang', 'breach')]).toEqual([
    0, 0, 0,
  ]);
  for (const name of ['Han', 'Li', 'Ouyang', 'Sun'] as const)
    expect([name, await told(name, 'supervise'), await told(name, 'notice_candidate')]).toEqual([name, 1, 1]);
  expect(await telling.actionsOf('Dou')).toEqual([]);
  const { items } = await telling.listOf('Han');
  const [row] = await portal.look<{ due: string }>(
    `SELECT due_on::text AS due FROM clock WHERE kind = 'response'`,
  );
  expect(items.find(({ action }) => action === 'breach')).toMatchObject({
    clock: 'response',
    dueOn: row?.due,
  });
  expect(items.find(({ action }) => action === 'reminder:1')).toMatchObject({
    clock: 'response',
    dueOn: row?.due,
  });
});

it('Of a case that nobody accepts the supervisors hear when its date is missed', async () => {
  await portal.file();
  await sweep(20);
  await telling.tell();
  expect(await telling.actionsOf('Sun')).toEqual(['breach', 'urge', 'supervise']);
  for (const other of ['Ouyang', 'Ou', 'Li'] as const) expect(await telling.actionsOf(other)).toEqual([]);
});

it('A reminder that would reach somebody after the date is not mailed any more; it stays in their list', async () => {
  await portal.through('in_progress');
  await sweep(60);
  await telling.tell(later(60));
  const rows = await portal.look<{ action: string; mailed: boolean }>(
    `SELECT action, mail_after IS NOT NULL AS mailed FROM notice WHERE person_id = $1 AND action IN ('reminder:1', 'breach')`,
    [portal.idOf('Han')],
  );
  expect(rows).toEqual(
    expect.arrayContaining([
      { action: 'reminder:1', mailed: false },
      { action: 'breach', mailed: true },
    ]),
  );
});

it('A date that moves with the calendar is told to whoever owes it, with the new date', async () => {
  await portal.through('in_progress');
  await telling.tell();
  const today = legalDateOf(new Date());
  const off = Array.from({ length: 9 }, (_, days) => ({
    day: addDays(today, days + 1),
    kind: 'off' as const,
    name: { zh: '临时放假', en: 'Days off' },
    gazette: '国办发明电〔2026〕9号',
  }));
  const basis = { rules: clockRules, calendar: calendarOf(off, loadedYears) };
  await portal.app
    .get(Db, { strict: false })
    .run(system, (tx) => portal.app.get(Recount, { strict: false }).some(tx, basis, new Date(), null, 100));
  await telling.tell();
  const [row] = await portal.look<{ due: string }>(
    `SELECT due_on::text AS due FROM clock WHERE kind = 'response'`,
  );
  expect((await telling.listOf('Han')).items[0]).toMatchObject({
    ...{ kind: 'event', action: 'recount', clock: 'response', dueOn: row?.due },
  });
  for (const other of ['Li', 'Tang', 'Ouyang'] as const)
    expect(await telling.actionsOf(other)).not.toContain('recount');
});

it('Read marks: some, a case, everything up to one; the count is what the list shows', async () => {
  const first = await portal.through('responded');
  const second = await portal.through('responded', { targetUrl: 'https://item.taobao.com/item.htm?id=43' });
  await telling.tell();
  const read = async (mark: object) => {
    const agent = await portal.actingAs('Ouyang');
    return noticeCount.parse((await agent.post('/api/v1/notices/read').send(mark).expect(200)).body);
  };
  const unread = async () => (await telling.listOf('Ouyang', '&unread=true')).items;
  const [newest] = await unread();
  expect(await telling.countOf('Ouyang')).toEqual({ unread: 4, exact: true });
  expect((await telling.casesOf('Ouyang')).items).toMatchObject([
    { newest: { complaint: { id: second.id } }, unread: 2, total: 2 },
    { newest: { complaint: { id: first.id } }, unread: 2, total: 2 },
  ]);
  expect(await read({ ids: [newest?.id] })).toEqual({ unread: 3, exact: true });
  expect(await read({ complaintId: first.id })).toEqual({ unread: 1, exact: true });
  expect((await unread()).map(({ complaint }) => complaint?.id)).toEqual([second.id]);
  expect((await telling.casesOf('Ouyang', '&unread=true')).items).toMatchObject([{ unread: 1, total: 2 }]);
  expect((await telling.listOf('Ouyang', `&complaintId=${first.id}`)).items).toHaveLength(2);
  expect(await read({ upTo: newest?.id })).toEqual({ unread: 0, exact: true });
  // Tang's are hers: what Ouyang marked changes nothing there.
  expect((await telling.countOf('Tang')).unread).toBe(4);
  const foreign = (await telling.listOf('Tang')).items.map(({ id }) => id);
  await read({ ids: foreign });
  expect((await telling.countOf('Tang')).unread).toBe(4);
});

it('A list goes on where its page ended', async () => {
  for (let number = 0; number < 3; number += 1) await portal.through('forwarded');
  await telling.tell();
  const li = await portal.actingAs('Li');
  for (const path of ['/api/v1/notices', '/api/v1/notices/cases']) {
    const { body: one } = await li.get(`${path}?limit=2`).expect(200);
    const { body: two } = await li.get(`${path}?limit=2&cursor=${one.next}`).expect(200);
    expect([one.items.length, two.items.length, two.next]).toEqual([2, 1, null]);
    await li.get(`${path}?cursor=yesterday`).expect(400);
  }
});

it('People choose how they are told; a time zone that there is not is refused in their language', async () => {
  const han = await portal.actingAs('Han');
  const path = '/api/v1/notices/settings';
  const usual = { mail: 'at_once', timeZone: 'Asia/Shanghai', quietFrom: '22:00', quietTo: '08:00' };
  expect((await han.get(path).expect(200)).body).toEqual(usual);
  const wished = { mail: 'daily', timeZone: 'America/New_York', quietFrom: '20:30', quietTo: '07:15' };
  expect((await han.put(path).send(wished).expect(200)).body).toEqual(wished);
  expect((await han.get(path).expect(200)).body).toEqual(wished);
  expect((await (await portal.actingAs('Li')).get(path).expect(200)).body).toEqual(usual);
  for (const timeZone of ['Asia/Atlantis', '+08:00', '']) {
    const { body } = await han
      .put(path)
      .send({ ...wished, timeZone })
      .expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/timeZone', code: 'not_a_time_zone' }]);
  }
  await han
    .put(path)
    .send({ ...wished, quietFrom: '25:00' })
    .expect(400);
  await portal.anybody().get(path).expect(401);
});
