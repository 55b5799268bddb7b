import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf } from './calendar';
import { computeDeadline, standstill } from './deadline';
import { addDays, startOfDay } from './legal-date';
import type { Pause } from './pauses';
import type { ClockTerm, ClockUnit } from './rules';
import { beijing } from './story.fixture';

const calendar = calendarOf(autumn2021, [2021, 2022]);
const term = (amount: number, unit: ClockUnit): ClockTerm => ({
  kind: 'response',
  version: 1,
  amount,
  unit,
  basis: { zh: '本平台规则', en: 'House rule' },
  validFrom: '2021-01-01',
});
const question = (from: string, to: string | null): Pause => ({
  from: beijing(from).toISOString(),
  to: to === null ? null : beijing(to).toISOString(),
  by: 'respondent',
});
const due = (amount: number, unit: ClockUnit, startedAt: Date, pauses: readonly Pause[], extendedBy = 0) =>
  computeDeadline(term(amount, unit), startedAt, calendar, { pauses, extendedBy });

describe('ten working days from 29 September 2021, due on 19 October, end', () => {
  it.each<[string, string, [string, string][]]>([
    ['on the 22nd: the 30th, the 8th and the 9th are lost', '10-22', [['09-30 11:00', '10-09 18:00']]],
    ['as before: the question fell on the receipt day', '10-19', [['09-29 15:00', '09-29 16:00']]],
    ['as before: the question was answered within the holidays', '10-19', [['10-02 09:00', '10-05 09:00']]],
    ['as before: asked and answered on a weekend', '10-19', [['10-16 09:00', '10-17 22:00']]],
    ['a day later for a question of one hour', '10-20', [['10-11 10:00', '10-11 11:00']]],
    ['a day later for a question on a Saturday that works', '10-20', [['10-09 10:00', '10-09 11:00']]],
    ['two days later for a question of a minute at midnight', '10-21', [['10-11 23:59', '10-12 00:00']]],
    ['on the 22nd when asked on the due day for three days', '10-22', [['10-19 10:00', '10-21 09:00']]],
    ['as before: the pause begins when it is over', '10-19', [['10-20 00:00', '10-25 09:00']]],
    [
      'three days later for two questions',
      '10-22',
      [
        ['09-30 09:00', '09-30 10:00'],
        ['10-12 09:00', '10-13 09:00'],
      ],
    ],
    [
      'one day later for two questions on one day',
      '10-20',
      [
        ['10-12 09:00', '10-12 10:00'],
        ['10-12 15:00', '10-12 16:00'],
      ],
    ],
  ])('%s', (_, dueOn, asked) => {
    const pauses = asked.map(([from, to]) => question(`2021-${from}`, `2021-${to}`));
    const deadline = due(10, 'working_day', beijing('2021-09-29 10:00'), pauses);
    expect(deadline.dueOn).toBe(`2021-${dueOn}`);
    expect(deadline.dueAt).toEqual(startOfDay(addDays(deadline.dueOn, 1)));
  });
});

it.each([
  ['within the Golden Week, swallowed by the rolling forward', '09-27', '09-28', '10-08'],
  ['past it, to a Sunday, so to the Monday after', '09-23', '09-30', '10-11'],
])('ten calendar days from 22 September end %s', (_, from, to, dueOn) => {
  const pause = question(`2021-${from} 09:00`, `2021-${to} 09:00`);
  expect(due(10, 'calendar_day', beijing('2021-09-22 10:00'), [pause]).dueOn).toBe(`2021-${dueOn}`);
});

describe('while the question is open', () => {
  const startedAt = beijing('2021-09-29 10:00');
  const open = (from: string) => ({ pauses: [question(from, null)], extendedBy: 0 });

  it('the clock says what is left, and the days that it counted before', () => {
    const still = standstill(term(10, 'working_day'), startedAt, calendar, open('2021-10-12 09:00'));
    expect(still?.left).toBe(6);
    expect(still?.steps.filter(({ count }) => count === 'counted').map(({ day }) => day)).toEqual([
      '2021-09-30',
      '2021-10-08',
      '2021-10-09',
      '2021-10-11',
    ]);
    expect(still?.steps.at(-1)).toMatchObject({ day: '2021-10-12', count: 'paused', by: 'respondent' });
  });

  it('all is left of a clock that was stopped on its receipt day, and of hours a fraction', () => {
    const asked = open('2021-09-29 15:30');
    expect(standstill(term(10, 'working_day'), startedAt, calendar, asked)?.left).toBe(10);
    expect(standstill(term(24, 'hour'), startedAt, calendar, asked)?.left).toBe(18.5);
    expect(standstill(term(24, 'hour'), startedAt, calendar, open('2021-10-01 09:00'))?.left).toBe(0);
  });

  it('the date is computed as if nobody had asked; and nothing stands still without a question', () => {
    const asked = open('2021-10-12 09:00').pauses;
    expect(due(10, 'working_day', startedAt, asked).dueOn).toBe('2021-10-19');
    const answered = { pauses: [question('2021-10-12 09:00', '2021-10-12 10:00')], extendedBy: 0 };
    expect(standstill(term(10, 'working_day'), startedAt, calendar, answered)).toBeNull();
  });
});

it('hours pause twice, and not for a question that comes when they are over', () => {
  const startedAt = beijing('2021-09-29 10:00');
  const first = question('2021-09-29 12:00', '2021-09-29 13:30');
  const second = question('2021-09-30 11:00', '2021-10-08 11:00');
  expect(due(24, 'hour', startedAt, [second, first]).dueAt).toEqual(beijing('2021-10-08 11:30'));
  const late = question('2021-09-30 11:30', '2021-10-08 11:00');
  expect(due(24, 'hour', startedAt, [first, late]).dueAt).toEqual(beijing('2021-09-30 11:30'));
});
