import { calendarEdition, calendarEditions, legalCalendar, packagedYear } from '@hutong/contract';
import { pointersOf, problemOf } from '../kit/answers';
import { type Agent, openPortal, type Portal } from '../kit/portal';
import { plainYear } from './day';

let portal: Portal;
let ada: Agent;
beforeAll(async () => {
  portal = await openPortal();
  ada = await portal.actingAs('Ada');
});
afterAll(() => portal.close());

const editions = '/api/v1/calendar/editions';
const corrections = '/api/v1/calendar/corrections';
const notice = { gazette: '国办发明电〔2029〕3号', reason: '国务院办公厅补充通知' };
const offDay = (day: string) => ({ day, kind: 'off', nameZh: '元旦', nameEn: "New Year's Day" });
const worked = (day: string) => ({ ...offDay(day), kind: 'workday' });

const listed = async (agent: Agent) =>
  calendarEditions.parse((await agent.get(editions).expect(200)).body).items;
const declaredOf = async (year: number) => {
  const { days } = legalCalendar.parse((await portal.anybody().get('/api/v1/calendar').expect(200)).body);
  return days.filter(({ day }) => day.startsWith(String(year)));
};
const lastEvent = async () => (await portal.look('SELECT * FROM access_event ORDER BY id DESC LIMIT 1'))[0];

describe('the editions of the calendar', () => {
  it('begin with those laid down at installation, the newest year first, with their counts', async () => {
    const items = await listed(ada);
    expect(items.map(({ year }) => year)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
    expect(items[0]).toMatchObject({
      ...{ year: 2026, version: 1, source: 'installation', loadedBy: null, applied: true },
      ...{ daysOff: 33, makeupWorkdays: 6 },
    });
  });

  it('show officers and auditors who loaded what; platforms and the public see the days, not the desk', async () => {
    for (const name of ['Ouyang', 'Sun', 'An'] as const)
      expect((await listed(await portal.actingAs(name))).length).toBeGreaterThan(5);
    await (await portal.actingAs('Li')).get(editions).expect(403);
    await portal.anybody().get(editions).expect(401);
  });

  it('are written by administrators only', async () => {
    for (const name of ['Sun', 'Ouyang', 'An', 'Li'] as const) {
      const agent = await portal.actingAs(name);
      for (const path of [editions, `${editions}/preview`])
        await agent.post(path).send(plainYear(2040)).expect(403);
      for (const path of [corrections, `${corrections}/preview`])
        await agent
          .post(path)
          .send({ day: '2026-03-03', kind: 'off', ...notice })
          .expect(403);
    }
    expect((await listed(ada)).some(({ year }) => year === 2040)).toBe(false);
  });
});

describe('the holiday package', () => {
  it('has the days of a year with the names that notices use', async () => {
    const { body } = await ada.get('/api/v1/calendar/package/2026').expect(200);
    const { days } = packagedYear.parse(body);
    expect(days.find(({ day }) => day === '2026-10-10')).toMatchObject({ kind: 'workday' });
    expect(days.find(({ day }) => day === '2026-04-06')?.name.zh).toBe('清明节');
  });

  it('says that it does not know a year, instead of guessing from weekdays', async () => {
    for (const year of ['2099', '1999', 'soon']) {
      const answer = await ada.get(`/api/v1/calendar/package/${year}`).expect(404);
      expect(problemOf(answer).code).toBe('calendar_year_unknown');
    }
    const answer = await ada
      .post(editions)
      .send({ year: 2099, ...notice })
      .expect(422);
    expect(pointersOf(answer)).toEqual(['/year']);
    expect(await declaredOf(2099)).toEqual([]);
  });

  it('fills a year that is loaded without days', async () => {
    const { body } = await ada
      .post(editions)
      .send({ year: 2020, ...notice })
      .expect(201);
    expect(calendarEdition.parse(body)).toMatchObject({ year: 2020, version: 1, source: 'package' });
    expect((await declaredOf(2020)).find(({ day }) => day === '2020-10-01')).toMatchObject({
      kind: 'off',
      gazette: notice.gazette,
    });
  });
});

describe('loading a year', () => {
  it('adds its next version, keeps the one before, and is in the log', async () => {
    const { body } = await ada.post(editions).send(plainYear(2040)).expect(201);
    expect(calendarEdition.parse(body)).toMatchObject({
      ...{ year: 2040, version: 1, source: 'import', loadedBy: 'Ada', applied: false, daysOff: 3 },
    });
    expect(await lastEvent()).toMatchObject({
      action: 'calendar_loaded',
      actor_id: portal.idOf('Ada'),
      changes: { year: 2040, version: 1, reason: plainYear(2040).reason },
    });
    const more = { ...plainYear(2040), days: [...plainYear(2040).days, offDay('2040-05-01')] };
    expect((await ada.post(editions).send(more).expect(201)).body).toMatchObject({ version: 2, daysOff: 4 });
    expect(await declaredOf(2040)).toHaveLength(4);
    const [kept] = await portal.look(
      'SELECT count(*)::int AS days FROM calendar_day WHERE year = 2040 AND version = 1',
    );
    expect(kept).toEqual({ days: 3 });
  });

  it('is done once for one idempotency key', async () => {
    const answers = [];
    for (let time = 0; time < 2; time += 1)
      answers.push(
        await ada.post(editions).set('Idempotency-Key', 'year-2041').send(plainYear(2041)).expect(201),
      );
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect((await listed(ada)).filter(({ year }) => year === 2041)).toHaveLength(1);
  });

  it('that says nothing new is refused', async () => {
    const answer = await ada.post(editions).send(plainYear(2041)).expect(422);
    expect(problemOf(answer).code).toBe('calendar_unchanged');
  });

  it.each([
    ['a day of another year', [offDay('2043-01-01')], ['/days/0/day'], 'other_year'],
    ['a day twice', [offDay('2042-01-01'), offDay('2042-01-01')], ['/days/1/day'], 'day_twice'],
    ['a Monday made up', [worked('2042-03-03')], ['/days/0/day'], 'workday_anyway'],
    ['a weekend that is no holiday', [offDay('2042-03-08')], ['/days/0/day'], 'day_off_anyway'],
  ])('with %s is refused with the place and the reason', async (_, days, pointers, code) => {
    const answer = await ada
      .post(editions)
      .send({ ...plainYear(2042), days })
      .expect(422);
    expect(pointersOf(answer)).toEqual(pointers);
    expect(problemOf(answer).errors?.[0]).toMatchObject({ code });
    expect(problemOf(answer).errors?.[0]?.message).not.toContain('{');
    expect(await declaredOf(2042)).toEqual([]);
  });

  it('takes weekend days of a holiday, also at the end of the year, and made-up weekends', async () => {
    // Saturday 8 to Monday 10 March; Sunday 16 March worked; Wednesday 31 December.
    const days = [
      ...['2042-03-08', '2042-03-09', '2042-03-10', '2042-12-31'].map(offDay),
      worked('2042-03-16'),
    ];
    const { body } = await ada
      .post(editions)
      .send({ ...plainYear(2042), days })
      .expect(201);
    expect(body).toMatchObject({ daysOff: 4, makeupWorkdays: 1 });
  });

  it('needs a notice and a reason', async () => {
    const answer = await ada.post(editions).send({ year: 2045, gazette: ' ', reason: 'x' }).expect(400);
    expect(pointersOf(answer)).toEqual(['/gazette', '/reason']);
  });

  it('by five at once makes five versions or says that somebody was faster, never a mixture', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((month) =>
        ada.post(editions).send({ ...plainYear(2046), days: [offDay(`2046-0${month}-01`)] }),
      ),
    );
    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status !== 201);
    // 1 April 2046 is a Sunday of no holiday.
    expect(lost.map((answer) => problemOf(answer).code)).toEqual(expect.arrayContaining(['unprocessable']));
    expect(
      lost.every((answer) => ['changed_meanwhile', 'unprocessable'].includes(problemOf(answer).code)),
    ).toBe(true);
    expect(won.map(({ body }) => Number(body.version)).sort()).toEqual(won.map((_, n) => n + 1));
    expect(await declaredOf(2046)).toHaveLength(1);
  });
});

describe('correcting a day', () => {
  const correct = (body: object) => ada.post(corrections).send({ ...notice, ...body });

  it('makes the next version with this one day changed; all others keep their notice', async () => {
    const before = await declaredOf(2026);
    const extra = { day: '2026-09-03', kind: 'off', nameZh: '纪念日', nameEn: 'Day of remembrance' };
    const { body } = await correct(extra).expect(201);
    expect(body).toMatchObject({ year: 2026, version: 2, source: 'correction', daysOff: 34 });
    const after = await declaredOf(2026);
    expect(after.filter(({ day }) => day !== '2026-09-03')).toEqual(before);
    expect(after.find(({ day }) => day === '2026-09-03')).toMatchObject({
      kind: 'off',
      gazette: notice.gazette,
    });
    expect(await lastEvent()).toMatchObject({
      action: 'calendar_corrected',
      actor_id: portal.idOf('Ada'),
      changes: { days: [expect.objectContaining({ day: '2026-09-03', before: 'ordinary', after: 'off' })] },
    });
    await correct({ day: '2026-09-03', kind: 'ordinary' }).expect(201);
    expect(await declaredOf(2026)).toEqual(before);
  });

  it.each([
    [{ day: '2050-03-03', kind: 'ordinary' }, '/day', 'year_not_loaded'],
    [{ day: '2026-03-03', kind: 'workday', nameZh: '元旦', nameEn: 'x' }, '/day', 'workday_anyway'],
    [{ day: '2026-03-07', kind: 'off', nameZh: '元旦', nameEn: 'x' }, '/day', 'day_off_anyway'],
    [{ day: '2026-03-03', kind: 'off', nameEn: 'x' }, '/nameZh', 'required'],
  ])('%j is refused', async (body, pointer, code) => {
    const answer = await correct(body).expect(422);
    expect(problemOf(answer).errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('that changes nothing is refused, past years may be put right', async () => {
    const nothing = await correct({ day: '2026-03-03', kind: 'ordinary' }).expect(422);
    expect(problemOf(nothing).code).toBe('calendar_unchanged');
    await correct({ day: '2021-03-03', kind: 'off', nameZh: '纪念日', nameEn: 'Remembrance' }).expect(201);
  });

  it('nobody rewrites a version that was in force', async () => {
    for (const statement of ['UPDATE calendar_day SET kind = kind', 'DELETE FROM calendar_day'])
      await expect(portal.look(statement)).rejects.toThrow('append-only');
  });
});
