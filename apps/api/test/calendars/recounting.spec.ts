import { addDays } from '@hutong/casework';
import { calendarPreview } from '@hutong/contract';
import { staff, system } from '../../src/access/actor';
import { Recounting } from '../../src/calendars/recounting';
import { ClockRules } from '../../src/casework/clock-rules';
import { CaseworkDoor } from '../../src/casework/door';
import { LegalCalendar } from '../../src/casework/legal-calendar';
import { Recount } from '../../src/casework/recount';
import { Db } from '../../src/database/db';
import { PortalTime } from '../../src/database/portal-time';
import { type Agent, type Filed, openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { loadYears, mondayInMarch, moveTo, nextYear, thisYear, untilEverybodyKnows } from './day';

const monday = mondayInMarch(nextYear);
const on = (day: number) => addDays(monday, day);
const wednesday = on(2);
const notice = { gazette: '国办发明电〔2029〕3号', reason: '国务院办公厅补充通知' };
const off = { ...notice, day: wednesday, kind: 'off', nameZh: '纪念日', nameEn: 'Day of remembrance' };
const ordinary = { ...notice, day: wednesday, kind: 'ordinary' };
const corrections = '/api/v1/calendar/corrections';

let portal: Portal;
let ada: Agent;
beforeEach(async () => {
  portal = await openPortal();
  ada = await portal.actingAs('Ada');
  await loadYears(portal, thisYear, nextYear);
  await untilEverybodyKnows(portal);
  await moveTo(portal, monday);
});
afterEach(() => portal.close());

const recount = () => portal.app.get(Recounting, { strict: false }).round();
const running = async ({ id }: Filed) => {
  const rows = await portal.look<{ kind: string; due: string }>(
    'SELECT kind, due_on::text AS due FROM clock WHERE complaint_id = $1 AND stopped_at IS NULL ORDER BY kind',
    [id],
  );
  return Object.fromEntries(rows.map(({ kind, due }) => [kind, due]));
};
const recounts = async ({ id }: Filed) =>
  portal.look('SELECT role, side, changes FROM case_event WHERE complaint_id = $1 AND action = $2', [
    id,
    'recount',
  ]);
/** What is shown of the nearest clock on lists is what the clock says. */
const shownDue = async ({ id }: Filed) =>
  (await portal.look('SELECT due_clock, due_on::text FROM complaint WHERE id = $1', [id]))[0];

it('What the preview says moves, moves, with an event that says from when to when; nothing else does', async () => {
  const [filed, forwarded] = [await portal.file(), await portal.through('forwarded')];
  const closed = await portal.through('closed');
  const before = { filed: await running(filed), forwarded: await running(forwarded) };
  expect(before).toEqual({
    filed: { acceptance: on(7) },
    forwarded: { acknowledgement: wednesday, response: on(14) },
  });
  const preview = calendarPreview.parse(
    (await ada.post(`${corrections}/preview`).send(off).expect(200)).body,
  );
  expect(preview).toMatchObject({ clocks: 3, moving: 3, settled: 0 });
  expect(preview.days).toEqual([
    { day: wednesday, before: 'ordinary', after: 'off', name: { zh: '纪念日', en: 'Day of remembrance' } },
  ]);
  const move = (of: Filed, clock: string, from: string, to: string) => ({
    ...{ caseNumber: of.caseNumber, clock, before: from, after: to, provisional: false },
  });
  expect(preview.moves).toEqual(
    expect.arrayContaining([
      move(filed, 'acceptance', on(7), on(8)),
      move(forwarded, 'acknowledgement', on(2), on(3)),
      move(forwarded, 'response', on(14), on(15)),
    ]),
  );
  // A preview is only a preview.
  await recount();
  expect({ filed: await running(filed), forwarded: await running(forwarded) }).toEqual(before);

  await ada.post(corrections).send(off).expect(201);
  await recount();
  expect(await running(filed)).toEqual({ acceptance: on(8) });
  expect(await running(forwarded)).toEqual({ acknowledgement: on(3), response: on(15) });
  expect(await shownDue(forwarded)).toEqual({ due_clock: 'acknowledgement', due_on: on(3) });
  expect(await recounts(filed)).toEqual([
    {
      ...{ role: 'system', side: 'system' },
      changes: {
        movedDates: { before: null, after: [{ clock: 'acceptance', before: on(7), after: on(8) }] },
      },
    },
  ]);
  expect(await recounts(closed)).toEqual([]);
  const record = await portal.show('complainant', filed);
  expect(record.timeline.at(-1)).toMatchObject({ action: 'recount' });
});

it('Counting again and again changes nothing more, and is over when every process knows', async () => {
  const filed = await portal.file();
  await ada.post(corrections).send(off).expect(201);
  for (let time = 0; time < 3; time += 1) await recount();
  const edition = `SELECT applied_at IS NOT NULL AS applied FROM calendar_edition WHERE year = ${nextYear} ORDER BY version DESC`;
  expect((await portal.look(edition))[0]).toEqual({ applied: false });
  await untilEverybodyKnows(portal);
  await recount();
  expect((await portal.look(edition))[0]).toEqual({ applied: true });
  expect(await recounts(filed)).toHaveLength(1);
  await ada.post(corrections).send(ordinary).expect(201);
  await untilEverybodyKnows(portal);
  expect(await running(filed)).toEqual({ acceptance: on(7) });
  expect(await recounts(filed)).toHaveLength(2);
});

it('Killed after the first case, it begins again and moves each once', async () => {
  const cases = [await portal.file(), await portal.file(), await portal.file()];
  await ada.post(corrections).send(off).expect(201);
  await portal.app.get(Db).run(system, async (tx) => {
    const basis = {
      rules: await portal.app.get(ClockRules).current(tx),
      calendar: await portal.app.get(LegalCalendar).current(tx),
    };
    return portal.app.get(Recount).some(tx, basis, portal.app.get(PortalTime).now(), null, 1);
  });
  const moved = async () => (await Promise.all(cases.map(recounts))).map(({ length }) => length);
  expect(await moved()).toEqual([1, 0, 0]);
  await Promise.all([recount(), recount()]);
  expect(await moved()).toEqual([1, 1, 1]);
});

it('A reminder that falls on another day, though the date stays, is moved without a word', async () => {
  // The acceptance is due on the fifth workday; its reminders come three workdays and one before it.
  const filed = await portal.file();
  const next = async () =>
    (await portal.look('SELECT next_step_at, due_on::text AS due FROM clock WHERE stopped_at IS NULL'))[0];
  const before = await next();
  const saturday = { day: on(5), kind: 'workday', nameZh: '调休', nameEn: 'Make-up day' };
  await ada.post(corrections).send(off).expect(201);
  await ada
    .post(corrections)
    .send({ ...notice, ...saturday })
    .expect(201);
  await untilEverybodyKnows(portal);
  // One day less before the reminder, one more after it.
  expect((await next())?.due).toBe(before?.due);
  expect((await next())?.next_step_at).not.toEqual(before?.next_step_at);
  expect(await recounts(filed)).toEqual([]);
});

it('What has run out stays, and nobody is put into breach afterwards', async () => {
  await ada.post(corrections).send(off).expect(201);
  await untilEverybodyKnows(portal);
  const [late, justInTime] = [await portal.through('forwarded'), await portal.file()];
  expect(await running(late)).toEqual({ acknowledgement: on(3), response: on(15) });
  expect(await running(justInTime)).toEqual({ acceptance: on(8) });
  await moveTo(portal, on(8));
  // Without the day off the acceptance would have been due yesterday, the acknowledgement days ago.
  const { body } = await ada.post(`${corrections}/preview`).send(ordinary).expect(200);
  expect(body).toMatchObject({ clocks: 3, moving: 1, moves: [{ before: on(15), after: on(14) }] });
  await ada.post(corrections).send(ordinary).expect(201);
  await untilEverybodyKnows(portal);
  expect(await running(late)).toEqual({ acknowledgement: on(3), response: on(14) });
  expect(await running(justInTime)).toEqual({ acceptance: on(8) });
  expect(await recounts(justInTime)).toEqual([]);
});

it('What another process began with the calendar of a minute ago is put right in the last walk', async () => {
  const filed = await portal.file();
  const db = portal.app.get(Db);
  const otherCalendar = new LegalCalendar(db);
  await otherCalendar.current();
  const otherDoor = new CaseworkDoor(otherCalendar, new ClockRules(db));
  await ada.post(corrections).send(off).expect(201);
  await recount();
  const at = portal.app.get(PortalTime).now();
  await db.run(ouyang(), (tx) => otherDoor.transition(tx, ouyang(), filed.id, acceptNow(2), at));
  expect(await running(filed)).toEqual({ acknowledgement: on(2), response: on(14) });
  await untilEverybodyKnows(portal);
  expect(await running(filed)).toEqual({ acknowledgement: on(3), response: on(15) });
});

it('A step that is being taken is waited for: what is moved are the clocks as it leaves them', async () => {
  const filed = await portal.file();
  await ada.post(corrections).send(off).expect(201);
  const db = portal.app.get(Db);
  const door = portal.app.get(CaseworkDoor);
  const stale = new LegalCalendar(db);
  await stale.current();
  let commit = () => {};
  const held = new Promise<void>((resolve) => (commit = resolve));
  let taken = () => {};
  const isTaken = new Promise<void>((resolve) => (taken = resolve));
  const at = portal.app.get(PortalTime).now();
  const step = db.run(ouyang(), async (tx) => {
    await door.transition(tx, ouyang(), filed.id, acceptNow(1), at);
    taken();
    await held;
  });
  await Promise.race([isTaken, step]);
  const walk = recount();
  await until(async () => {
    const waiting = await portal.look(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return waiting.length > 0;
  });
  commit();
  await Promise.all([step, walk]);
  expect(await running(filed)).toEqual({ acknowledgement: on(3), response: on(15) });
  expect(await shownDue(filed)).toEqual({ due_clock: 'acknowledgement', due_on: on(3) });
});

const ouyang = () =>
  staff({
    id: portal.idOf('Ouyang'),
    role: 'officer',
    organisationId: portal.idOf('regulator'),
    organisationKind: 'regulator',
    locale: 'zh',
  });
const acceptNow = (revision: number) => ({ ...requests.accept, revision });

async function until(happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) await new Promise((resolve) => setTimeout(resolve, 20));
}
