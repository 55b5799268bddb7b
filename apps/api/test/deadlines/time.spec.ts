import { addDays, legalDateOf } from '@hutong/casework';
import { portalTime } from '@hutong/contract';
import { PortalTime } from '../../src/database/portal-time';
import { pointersOf, problemOf } from '../kit/answers';
import { type Agent, openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { explained } from './house';

const day = 86_400_000;
let portal: Portal;
let ada: Agent;
beforeAll(async () => {
  portal = await openPortal();
  ada = await portal.actingAs('Ada');
});
beforeEach(async () => {
  await portal.look(`UPDATE installation SET demo = true, moved_by_ms = 0`);
  await portal.app.get(PortalTime, { strict: false }).look();
});
afterAll(() => portal.close());

const timeNow = async () => portalTime.parse((await portal.anybody().get('/api/v1/time').expect(200)).body);
const move = (forward: Record<string, number>) => ada.post('/api/v1/time/moves').send({ forward });
const moved = async (forward: Record<string, number>) =>
  portalTime.parse((await move(forward).expect(201)).body);

describe('The day of a demo', () => {
  it('is the machine’s until an administrator moves it; then everything that happens is of that day', async () => {
    const before = await timeNow();
    expect(before).toMatchObject({ movedByMs: 0, movable: true, today: legalDateOf(new Date()) });
    const after = await moved({ days: 3 });
    expect(after).toMatchObject({ movedByMs: 3 * day, movable: true, today: addDays(before.today, 3) });
    expect((await timeNow()).movedByMs).toBe(3 * day);
    const filed = await portal.file();
    expect((await portal.show('Ouyang', filed)).filedAt.slice(0, 10)).toBe(after.now.slice(0, 10));
    const [event] = await portal.look(
      `SELECT actor_id, changes FROM access_event WHERE action = 'time_moved'`,
    );
    expect(event?.actor_id).toBe(portal.idOf('Ada'));
    const { before: from, after: to } = event?.changes.now ?? {};
    expect(Date.parse(to) - Date.parse(from)).toBe(3 * day);
  });

  it('moves by hours, and by working days into the morning of the last of them', async () => {
    expect((await moved({ hours: 5 })).movedByMs).toBe(5 * 3_600_000);
    const [start] = await explained(portal, 'Ouyang', await portal.file());
    const { now } = await moved({ workingDays: 5 });
    // Five working days from now is what an acceptance clock counts, too.
    expect(now.slice(0, 16)).toBe(`${start?.dueOn}T01:00`);
  });

  it('makes clocks run out that nobody has answered', async () => {
    const filed = await portal.through('forwarded');
    await moved({ workingDays: 4 });
    const clocks = await explained(portal, 'Han', filed);
    expect(clocks.find(({ clock }) => clock === 'acknowledgement')?.stage).toBe('overdue');
    expect(clocks.find(({ clock }) => clock === 'response')?.stage).toBeNull();
    await portal.step('Han', filed, requests.acknowledge);
    const response = await portal.attempt('Han', filed, requests.requestExtension);
    expect(response.status).toBe(201);
  });

  it('moves that come at once add up, and one that is sent twice counts once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => move({ days: 2 }).expect(201)));
    expect((await timeNow()).movedByMs).toBe(16 * day);
    for (let n = 0; n < 2; n += 1) await move({ days: 1 }).set('Idempotency-Key', 'one-more-day').expect(201);
    expect((await timeNow()).movedByMs).toBe(17 * day);
  });

  it('moves forward only, by a year at most', async () => {
    const refused = [
      ['days', 0],
      ['days', -1],
      ['days', 91],
      ['hours', 73],
      ['workingDays', 31],
      ['weeks', 1],
    ] as const;
    for (const [unit, amount] of refused) {
      const pointers = pointersOf(await move({ [unit]: amount }).expect(400));
      expect(pointers).toEqual([expect.stringMatching(/^\/forward/)]);
    }
    await move({}).expect(400);
    expect((await timeNow()).movedByMs).toBe(0);
    for (let n = 0; n < 4; n += 1) await moved({ days: 90 });
    expect(problemOf(await move({ days: 7 }).expect(409))).toMatchObject({ code: 'moved_too_far' });
    expect((await moved({ days: 6 })).movedByMs).toBe(366 * day);
    await move({ hours: 1 }).expect(409);
  });

  it('is moved by nobody but administrators', async () => {
    for (const name of ['Li', 'Sun', 'An', 'Ouyang'] as const)
      await (
        await portal.actingAs(name)
      )
        .post('/api/v1/time/moves')
        .send({ forward: { days: 1 } })
        .expect(403);
    await portal
      .anybody()
      .post('/api/v1/time/moves')
      .send({ forward: { days: 1 } })
      .expect(401);
    expect((await timeNow()).movedByMs).toBe(0);
  });
});

describe('The day of a real installation', () => {
  beforeEach(async () => {
    await portal.look('UPDATE installation SET demo = false');
    await portal.look(`UPDATE person SET totp_secret = 'x', totp_confirmed_at = now() WHERE id = $1`, [
      portal.idOf('Ada'),
    ]);
    await portal.app.get(PortalTime, { strict: false }).look();
  });

  it('cannot be moved, and says so in the language of whoever tries', async () => {
    const events = () => portal.look(`SELECT id FROM access_event WHERE action = 'time_moved'`);
    const before = await events();
    expect(await timeNow()).toMatchObject({ movedByMs: 0, movable: false });
    expect(problemOf(await move({ days: 1 }).expect(409))).toMatchObject({
      ...{ code: 'not_a_demo', title: 'Time can be moved in a demo only' },
    });
    const answer = await move({ days: 1 }).set('Accept-Language', 'zh').expect(409);
    expect(problemOf(answer).title).toBe('仅演示环境可以调整时间');
    expect(await events()).toEqual(before);
  });

  it('is kept by the database itself, whoever asks', async () => {
    await expect(portal.look('UPDATE installation SET moved_by_ms = 1')).rejects.toThrow(
      'only_a_demo_moves_time',
    );
    await portal.look('UPDATE installation SET demo = true, moved_by_ms = 1');
    await expect(portal.look('UPDATE installation SET demo = false')).rejects.toThrow(
      'only_a_demo_moves_time',
    );
  });
});
