import { calendarAlarms, explainedDeadline } from '@hutong/contract';
import { z } from 'zod';
import { alarmsOf } from '../../src/calendars/alarms';
import { type Filed, openPortal, type Portal } from '../kit/portal';
import type { PersonName } from '../kit/cast';
import { loadYears, moveTo, nextYear, plainYear, thisYear, untilEverybodyKnows } from './day';

describe('the alarms of a day', () => {
  const on = (day: string) => new Date(`${day}T12:00:00+08:00`);
  const loaded = [2025, 2026];

  it('are none while this year is known and the next not due', () => {
    expect(alarmsOf(on('2026-10-31'), { loaded, reached: [] })).toEqual([]);
  });

  it('ask for the next year from 1 November on, by the day in Shanghai', () => {
    expect(alarmsOf(new Date('2026-10-31T16:00:00Z'), { loaded, reached: [] })).toEqual([
      { kind: 'next_year_missing', year: 2027, clocks: 0 },
    ]);
    expect(alarmsOf(on('2026-11-01'), { loaded: [...loaded, 2027], reached: [] })).toEqual([]);
  });

  it('ask for a year that clocks reach, long before', () => {
    expect(alarmsOf(on('2026-06-01'), { loaded, reached: [{ year: 2027, clocks: 4 }] })).toEqual([
      { kind: 'year_missing', year: 2027, clocks: 4 },
      { kind: 'clocks_provisional', year: 2027, clocks: 4 },
    ]);
  });

  it('ask for the year that it is', () => {
    expect(alarmsOf(on('2027-01-01'), { loaded, reached: [] })).toEqual([
      { kind: 'year_missing', year: 2027, clocks: 0 },
    ]);
  });
});

describe('a clock that reaches into a year that nobody has declared', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
    await loadYears(portal, thisYear);
    await untilEverybodyKnows(portal);
    await moveTo(portal, `${thisYear}-12-28`);
  });
  afterAll(() => portal.close());

  const alarms = async (name: PersonName) => {
    const agent = await portal.actingAs(name);
    return calendarAlarms.parse((await agent.get('/api/v1/calendar/alarms').expect(200)).body).items;
  };
  const explanationOf = async ({ id }: Filed) => {
    const han = await portal.actingAs('Han');
    const { body } = await han.get(`/api/v1/complaints/${id}/deadlines`).expect(200);
    const { items } = z.object({ items: z.array(explainedDeadline) }).parse(body);
    return items.find(({ clock }) => clock === 'response')?.explanation;
  };
  const missing = (clocks: number) =>
    (['year_missing', 'next_year_missing', 'clocks_provisional'] as const).map((kind) => ({
      ...{ kind, year: nextYear, clocks },
    }));

  it('is provisional in record and explanation and raises the alarm, until the year is loaded', async () => {
    const filed = await portal.through('forwarded');
    const record = await portal.show('Han', filed);
    const clocks = record.clocks.filter(({ stoppedAt }) => stoppedAt === null);
    expect(clocks.map(({ provisional }) => provisional)).toContain(true);
    const response = clocks.find(({ kind }) => kind === 'response');
    expect(response).toMatchObject({ provisional: true });

    const explained = await explanationOf(filed);
    expect(explained).toMatchObject({ provisional: true, undeclaredYears: [nextYear] });
    expect(explained?.dueOn).toBe(response?.dueOn);

    const provisional = clocks.filter((clock) => clock.provisional).length;
    for (const name of ['Ada', 'Sun', 'An'] as const)
      expect(await alarms(name)).toEqual(missing(provisional));
    // A platform hears of the year, and counts its own clocks only.
    expect(await alarms('Han')).toEqual(missing(provisional));
    expect(await alarms('Dou')).toEqual([{ kind: 'next_year_missing', year: nextYear, clocks: 0 }]);
    await portal.anybody().get('/api/v1/calendar/alarms').expect(401);

    const ada = await portal.actingAs('Ada');
    const preview = await ada.post('/api/v1/calendar/editions/preview').send(plainYear(nextYear)).expect(200);
    expect(preview.body.moving + preview.body.settled).toBe(provisional);
    await ada.post('/api/v1/calendar/editions').send(plainYear(nextYear)).expect(201);
    // The year is known, the clocks are not counted again yet: that, too, is said.
    const waiting = await alarms('Ada');
    expect(new Set(waiting.map(({ kind }) => kind))).toEqual(new Set(['clocks_provisional']));
    expect(waiting.reduce((sum, { clocks: some }) => sum + some, 0)).toBe(provisional);
    await untilEverybodyKnows(portal);
    expect(await alarms('Ada')).toEqual([]);
    const settled = await portal.show('Han', filed);
    expect(settled.clocks.filter((one) => one.stoppedAt === null && one.provisional)).toEqual([]);
    expect(settled.timeline.at(-1)).toMatchObject({ action: 'recount' });
    expect(await explanationOf(filed)).toMatchObject({ provisional: false, undeclaredYears: [] });
  });

  it('that stands still is counted when it goes on, and keeps no alarm alive', async () => {
    await moveTo(portal, `${nextYear}-12-28`);
    const filed = await portal.through('awaiting_information');
    expect((await alarms('Ada')).length).toBeGreaterThan(0);
    await loadYears(portal, nextYear + 1);
    await untilEverybodyKnows(portal);
    expect(await alarms('Ada')).toEqual([]);
    await portal.step('complainant', filed, { action: 'supply', answer: '8.0.15 版本' });
    const record = await portal.show('Han', filed);
    expect(record.clocks.filter(({ stoppedAt, provisional }) => stoppedAt === null && provisional)).toEqual(
      [],
    );
  });
});
