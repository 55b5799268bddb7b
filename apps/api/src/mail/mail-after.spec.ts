import { calendarOf } from '@hutong/casework';
import type { NoticeSettings } from '@hutong/contract';
import { formatInTimeZone } from 'date-fns-tz';
import { mailAfter, type Matter, type Reach, usualSettings } from './mail-after';

const nationalDay = { zh: '国庆节', en: 'National Day' };
const off = (day: string) =>
  ({ day, kind: 'off', name: nationalDay, gazette: '国办发明电〔2026〕1号' }) as const;
const calendar = calendarOf(
  [
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(off),
    { ...off('2026-10-10'), kind: 'workday' },
  ],
  [2026],
);

const person = (changes: Partial<NoticeSettings> = {}, reachedOn: string[] | null = []): Reach => ({
  ...usualSettings,
  ...changes,
  reachedOn: reachedOn && new Set(reachedOn),
});
const routine = (now: string): Matter => ({ now: new Date(now), grave: false, deadline: null });
const grave = (now: string): Matter => ({ ...routine(now), grave: true });
const reminder = (now: string, deadline: string): Matter => ({
  ...routine(now),
  deadline: new Date(deadline),
});

/** As the recipient's clock shows it. */
const shown = (matter: Matter, reach: Reach): string | null => {
  const at = mailAfter(matter, reach, calendar);
  return at && formatInTimeZone(at, reach.timeZone, 'yyyy-MM-dd HH:mm');
};

describe('In Shanghai, with a night from 22:00 to 08:00', () => {
  it.each([
    ['a Monday at noon: at once', '2026-12-07T12:00+08:00', '2026-12-07 12:00'],
    ['at 21:59: at once', '2026-12-07T21:59+08:00', '2026-12-07 21:59'],
    ['at 22:00: in the morning', '2026-12-07T22:00+08:00', '2026-12-08 08:00'],
    ['at 07:59: a minute later', '2026-12-08T07:59+08:00', '2026-12-08 08:00'],
    ['on a Saturday: on Monday morning', '2026-12-05T12:00+08:00', '2026-12-07 08:00'],
    ['on a Friday night: on Monday morning', '2026-12-04T23:00+08:00', '2026-12-07 08:00'],
    ['before a holiday: after it and its weekend', '2026-09-30T22:30+08:00', '2026-10-08 08:00'],
    ['on a Saturday that works: at once', '2026-10-10T10:00+08:00', '2026-10-10 10:00'],
  ])('what is routine comes, %s', (_, now, at) => {
    expect(shown(routine(now), person())).toBe(at);
  });

  it.each([
    ['on a Saturday at noon', '2026-12-05T12:00+08:00', '2026-12-05 12:00'],
    ['on National Day', '2026-10-01T00:00+08:00', '2026-10-01 08:00'],
    ['in the night to Sunday', '2026-12-05T23:30+08:00', '2026-12-06 08:00'],
  ])('a breach waits for no working day, but for the end of the night: %s', (_, now, at) => {
    expect(shown(grave(now), person())).toBe(at);
  });

  it('a Saturday on which the organisation is reached is like a working day', () => {
    expect(shown(routine('2026-12-05T12:00+08:00'), person({}, ['2026-12-05']))).toBe('2026-12-05 12:00');
    expect(shown(routine('2026-12-05T23:00+08:00'), person({}, ['2026-12-05']))).toBe('2026-12-07 08:00');
  });

  it('a complainant has nights, but no days off', () => {
    expect(shown(routine('2026-12-05T12:00+08:00'), person({}, null))).toBe('2026-12-05 12:00');
    expect(shown(routine('2026-12-05T23:00+08:00'), person({}, null))).toBe('2026-12-06 08:00');
  });
});

describe('A reminder', () => {
  it.each([
    [
      'of the next evening comes in the morning',
      '2026-12-07T23:00+08:00',
      '2026-12-08T18:00+08:00',
      '2026-12-08 08:00',
    ],
    [
      'of 07:00 is of no use any more in the morning',
      '2026-12-07T23:00+08:00',
      '2026-12-08T07:00+08:00',
      null,
    ],
    ['of the very minute comes too late', '2026-12-07T23:00+08:00', '2026-12-08T08:00+08:00', null],
    ['of Sunday is of no use any more on Monday', '2026-12-05T09:00+08:00', '2026-12-07T00:00+08:00', null],
  ])('%s', (_, now, deadline, at) => {
    expect(shown(reminder(now, deadline), person())).toBe(at);
  });
});

describe('How often', () => {
  it.each([
    ['hourly: at the full hour', { mail: 'hourly' }, '2026-12-07T12:20+08:00', '2026-12-07 13:00'],
    [
      'hourly, at the full hour: at the next',
      { mail: 'hourly' },
      '2026-12-07T12:00+08:00',
      '2026-12-07 13:00',
    ],
    [
      'hourly, late in the evening: in the morning',
      { mail: 'hourly' },
      '2026-12-07T21:30+08:00',
      '2026-12-08 08:00',
    ],
    ['daily: the next morning', { mail: 'daily' }, '2026-12-07T12:00+08:00', '2026-12-08 08:00'],
    [
      'daily, in the small hours: the same morning',
      { mail: 'daily' },
      '2026-12-07T03:00+08:00',
      '2026-12-07 08:00',
    ],
    ['daily, on a Friday: on Monday', { mail: 'daily' }, '2026-12-04T12:00+08:00', '2026-12-07 08:00'],
    ['never: not at all', { mail: 'never' }, '2026-12-07T12:00+08:00', null],
  ] as const)('%s', (_, settings, now, at) => {
    expect(shown(routine(now), person(settings))).toBe(at);
  });

  it('hourly is by the recipient’s own clock, also where it is half an hour off', () => {
    const inIndia = person({ mail: 'hourly', timeZone: 'Asia/Kolkata' });
    expect(shown(routine('2026-12-07T12:10+05:30'), inIndia)).toBe('2026-12-07 13:00');
  });
});

describe('Quiet times of other kinds', () => {
  it.each([
    ['within a day', { quietFrom: '12:00', quietTo: '14:00' }, '2026-12-07T12:30+08:00', '2026-12-07 14:00'],
    [
      'within a day, at night',
      { quietFrom: '12:00', quietTo: '14:00' },
      '2026-12-07T03:00+08:00',
      '2026-12-07 03:00',
    ],
    ['from midnight', { quietFrom: '00:00', quietTo: '07:30' }, '2026-12-07T00:00+08:00', '2026-12-07 07:30'],
    ['none', { quietFrom: '08:00', quietTo: '08:00' }, '2026-12-07T03:00+08:00', '2026-12-07 03:00'],
    [
      'none, over a weekend',
      { quietFrom: '08:00', quietTo: '08:00' },
      '2026-12-05T03:00+08:00',
      '2026-12-07 00:00',
    ],
  ])('%s', (_, settings, now, at) => {
    expect(shown(routine(now), person(settings))).toBe(at);
  });
});

describe('Other time zones', () => {
  it.each([
    [
      'New York, afternoon in Shanghai is night there',
      'America/New_York',
      '2026-12-08T15:00+08:00',
      '2026-12-08 08:00',
    ],
    [
      'New York, Monday morning in Shanghai is Sunday there',
      'America/New_York',
      '2026-12-07T09:30+08:00',
      '2026-12-07 08:00',
    ],
    ['London, a summer’s evening', 'Europe/London', '2026-07-07T22:30+01:00', '2026-07-08 08:00'],
    ['Kolkata, half an hour off', 'Asia/Kolkata', '2026-12-07T23:00+05:30', '2026-12-08 08:00'],
    ['Kathmandu, a quarter off', 'Asia/Kathmandu', '2026-12-08T07:44+05:45', '2026-12-08 08:00'],
  ])('%s', (_, timeZone, now, at) => {
    expect(shown(routine(now), person({ timeZone }))).toBe(at);
  });

  it.each([
    // Clocks go forward on a Sunday at 02:00 in New York, at 01:00 in London; back at 02:00 each.
    [
      'the spring gap in New York',
      'America/New_York',
      '02:30',
      '2026-03-08T06:00:00Z',
      '2026-03-08T07:00:00Z',
    ],
    ['the spring gap in London', 'Europe/London', '01:30', '2026-03-29T00:10:00Z', '2026-03-29T01:00:00Z'],
    [
      'the morning after the gap',
      'America/New_York',
      '08:00',
      '2026-03-08T06:00:00Z',
      '2026-03-08T12:00:00Z',
    ],
    [
      'the morning after the hour that comes twice',
      'America/New_York',
      '08:00',
      '2026-11-01T05:30:00Z',
      '2026-11-01T13:00:00Z',
    ],
    ['the same in London', 'Europe/London', '08:00', '2026-10-25T00:30:00Z', '2026-10-25T08:00:00Z'],
  ])('a night that ends in %s', (_, timeZone, quietTo, now, at) => {
    const reach = person({ timeZone, quietTo }, null);
    expect(mailAfter(routine(now), reach, calendar)?.toISOString()).toBe(new Date(at).toISOString());
  });

  it.each(['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Shanghai'])(
    'in %s nothing ever comes at night, whatever the minute of the year',
    (timeZone) => {
      const reach = person({ timeZone, quietFrom: '22:00', quietTo: '01:30' }, null);
      const first = Date.UTC(2026, 0, 1);
      for (let minutes = 0; minutes < 366 * 1440; minutes += 47) {
        const now = new Date(first + minutes * 60_000);
        const at = mailAfter({ now, grave: true, deadline: null }, reach, calendar);
        const time = at ? formatInTimeZone(at, timeZone, 'HH:mm') : 'never';
        if (
          !at ||
          at < now ||
          at.getTime() - now.getTime() > 5 * 3_600_000 ||
          time >= '22:00' ||
          time < '01:30'
        )
          throw new Error(`${now.toISOString()} is told at ${at?.toISOString()}, ${time}`);
      }
    },
  );
});
