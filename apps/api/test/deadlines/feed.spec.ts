import { calendarFeed } from '@hutong/contract';
import { loggedPath } from '../../src/app.module';
import { type Agent, openPortal, type Portal } from '../kit/portal';
import type { PersonName } from '../kit/cast';
import { requests } from '../kit/story';
import { fileTwoDozen, moveClock, walk } from './house';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal({ PUBLIC_URL: 'http://hutong.example' });
  await fileTwoDozen(portal);
}, 60_000);
afterAll(() => portal.close());

const feed = async (agent: Agent) =>
  calendarFeed.parse((await agent.get('/api/v1/calendar-feed').expect(200)).body);

/** Makes a new address and answers its path. */
async function make(name: PersonName): Promise<string> {
  const agent = await portal.actingAs(name);
  const { address } = calendarFeed.parse((await agent.post('/api/v1/calendar-feed').expect(201)).body);
  return new URL(address ?? '').pathname;
}

/** As a calendar program reads it, without a session. */
const read = (path: string) => portal.anybody().get(path);
const textOf = async (path: string) => (await read(path).expect(200)).text.replaceAll('\r\n ', '');
const all = (text: string, property: string) =>
  [...text.matchAll(new RegExp(`^${property}[:;](.*?)\r?$`, 'gm'))].map(([, value]) => value ?? '');
const assign = async (name: PersonName, ids: readonly string[]) =>
  (await portal.actingAs(name))
    .post('/api/v1/complaints/assignments')
    .send({ complaints: ids.map((id) => ({ id })), assignee: 'me' })
    .expect(200);

describe('The secret address', () => {
  it('is shown once, is ours, and only its hash is kept', async () => {
    const li = await portal.actingAs('Li');
    expect(await feed(li)).toEqual({ active: false, createdAt: null, lastReadAt: null, address: null });
    const made = calendarFeed.parse((await li.post('/api/v1/calendar-feed').expect(201)).body);
    const [, token] =
      /^http:\/\/hutong\.example\/api\/v1\/calendar-feeds\/([\w-]{43})\.ics$/.exec(made.address ?? '') ?? [];
    expect(token).toBeDefined();
    expect(made).toMatchObject({ active: true, lastReadAt: null });
    expect(await feed(li)).toEqual({ ...made, address: null });
    const rows = await portal.look<{ row: string }>('SELECT f::text AS row FROM calendar_feed f');
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
    const [event] = await portal.look('SELECT actor_id FROM access_event WHERE action = $1', [
      'calendar_feed_made',
    ]);
    expect(event?.actor_id).toBe(portal.idOf('Li'));
  });

  it('is good until there is a new one, or none', async () => {
    const [first, second] = [await make('Li'), await make('Li')];
    await read(first).expect(404);
    await read(second).expect(200);
    const li = await portal.actingAs('Li');
    expect((await feed(li)).lastReadAt).not.toBeNull();
    await li.delete('/api/v1/calendar-feed').expect(204);
    await read(second).expect(404);
    expect(await feed(li)).toMatchObject({ active: false });
    await li.delete('/api/v1/calendar-feed').expect(204);
    const unknown = await read('/api/v1/calendar-feeds/unknown.ics').expect(404);
    const revoked = await read(second).expect(404);
    expect({ ...revoked.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  it('is the same one for the same idempotency key', async () => {
    const agent = await portal.actingAs('Sun');
    const once = () => agent.post('/api/v1/calendar-feed').set('Idempotency-Key', 'feed-of-sun').expect(201);
    expect((await once()).body.address).toBe((await once()).body.address);
  });

  it('is no good any more when its owner is disabled, and is none for those who owe nothing', async () => {
    const path = await make('Tang');
    await read(path).expect(200);
    await portal.look('UPDATE person SET disabled_at = now() WHERE id = $1', [portal.idOf('Tang')]);
    await read(path).expect(404);
    for (const name of ['An', 'Ada'] as const)
      await (await portal.actingAs(name)).post('/api/v1/calendar-feed').expect(403);
    await portal.anybody().post('/api/v1/calendar-feed').expect(401);
  });

  it('is described, and stays out of the log', async () => {
    const { body } = await portal.anybody().get('/api/openapi.json').expect(200);
    expect(Object.keys(body.paths)).toContain('/api/v1/calendar-feeds/{token}.ics');
    const token = 'a'.repeat(43);
    expect(loggedPath(`/api/v1/calendar-feeds/${token}.ics?lang=en`)).toBe('/api/v1/calendar-feeds/…');
  });
});

describe('The calendar', () => {
  it('of a lead has what the platform owes, day by day, and nothing that stands still', async () => {
    const text = await textOf(await make('Li'));
    const owed = (await walk(await portal.actingAs('Li'), {})).filter(({ paused }) => !paused);
    expect(all(text, 'SUMMARY')).toHaveLength(owed.length);
    expect(all(text, 'DTSTART')).toEqual(owed.map(({ dueOn }) => `VALUE=DATE:${dueOn.replaceAll('-', '')}`));
    expect(all(text, 'SUMMARY')[0]).toBe(`${owed[0]?.subject.number} · 答复期限`);
    expect(all(text, 'URL')[0]).toBe(
      `VALUE=URI:http://hutong.example/console/complaints/${owed[0]?.subject.id}/show`,
    );
    expect(all(text, 'DESCRIPTION')[0]).toContain('被投诉平台：微信');
    expect(all(text, 'DESCRIPTION')[0]).toContain('逾期情况：拟通报');
    expect(all(text, 'X-WR-CALNAME')).toEqual(['互通 · 办理期限']);
    expect(text).not.toContain('taobao');
    expect(text).not.toContain('停止访问');
  });

  it('of a handler has what is assigned to the handler only', async () => {
    const path = await make('Han');
    const mine = await walk(await portal.actingAs('Han'), { assigned: 'me' });
    const [other] = await walk(await portal.actingAs('Han'), { assigned: 'none' });
    const numbers = async () =>
      all(await textOf(path), 'SUMMARY').map((summary) => summary.split(' ')[0] ?? '');
    expect(await numbers()).toEqual(
      mine.filter(({ paused }) => !paused).map(({ subject }) => subject.number),
    );
    expect(await numbers()).not.toContain(other?.subject.number);
    await assign('Han', [other?.subject.id ?? '']);
    expect(await numbers()).toContain(other?.subject.number);
  });

  it('of another platform and of the regulator have nothing that WeChat owes', async () => {
    const dou = await textOf(await make('Dou'));
    expect(new Set(all(dou, 'DESCRIPTION').map((text) => text.split('\\n')[0]))).toEqual(
      new Set(['被投诉平台：抖音']),
    );
    const sun = await textOf(await make('Sun'));
    expect(new Set(all(sun, 'SUMMARY').map((summary) => summary.split(' · ')[1]))).toEqual(
      new Set(['受理期限']),
    );
    expect(all(await textOf(await make('Ou')), 'SUMMARY')).toEqual([]);
  });

  it('is in the language of its owner', async () => {
    await portal.look(`UPDATE person SET locale = 'en' WHERE id = $1`, [portal.idOf('Sun')]);
    const text = await textOf(await make('Sun'));
    expect(all(text, 'SUMMARY')[0]).toMatch(/ · Acceptance$/);
    expect(all(text, 'X-WR-CALNAME')).toEqual(['Hutong · Deadlines']);
  });

  it('keeps an event’s UID and raises its SEQUENCE when more time is granted; a stopped clock is gone', async () => {
    const filed = await portal.through('in_progress');
    await assign('Han', [filed.id]);
    const path = await make('Han');
    const eventOf = async () =>
      (await textOf(path)).split('BEGIN:VEVENT').find((event) => event.includes(filed.caseNumber)) ?? '';
    const before = await eventOf();
    await portal.step('Han', filed, requests.requestExtension);
    await portal.step('Ouyang', filed, requests.grantExtension);
    const after = await eventOf();
    expect(all(after, 'UID')).toEqual(all(before, 'UID'));
    expect(all(after, 'DTSTART')).not.toEqual(all(before, 'DTSTART'));
    expect(Number(all(after, 'SEQUENCE')[0])).toBeGreaterThan(Number(all(before, 'SEQUENCE')[0]));
    expect(all(after, 'LAST-MODIFIED')[0]).toMatch(/^\d{8}T\d{6}Z$/);
    await portal.step('Han', filed, requests.respond);
    expect(await eventOf()).toBe('');
  });

  it('names the hour of a clock that runs in hours, and marks a date that may still move', async () => {
    const filed = await portal.file({ kind: 'harmful_link', symptom: undefined, harmGround: 'fraud' });
    await portal.step('Ouyang', filed, requests.accept);
    await moveClock(portal, filed, 'harmful_first_response', 30);
    await portal.look('UPDATE clock SET provisional = true WHERE complaint_id = $1', [filed.id]);
    const text = await textOf(await make('Li'));
    const [event] = text.split('BEGIN:VEVENT').filter((one) => one.includes('有害链接首次答复期限'));
    expect(all(event ?? '', 'DESCRIPTION')[0]).toMatch(/截止时间：\d\d:\d\d（北京时间）.*暂定日期/);
  });

  it('is for one reader’s program: private caches only, as a calendar', async () => {
    const { headers, text } = await read(await make('Li')).expect(200);
    expect(headers['cache-control']).toMatch(/^private/);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
