import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf } from './calendar';
import { computeDeadline, undeclaredYears } from './deadline';
import type { ClockTerm, ClockUnit } from './rules';
import { beijing } from './story.fixture';

const ofYears = (...years: number[]) => calendarOf(autumn2021, years);
const deadline = (amount: number, unit: ClockUnit, startedAt: Date, calendar = ofYears(2021, 2024)) => {
  const basis = { zh: '本平台规则', en: 'House rule' };
  const term: ClockTerm = { kind: 'response', version: 1, amount, unit, basis, validFrom: '2021-01-01' };
  return computeDeadline(term, startedAt, calendar);
};

describe('the leap day', () => {
  it.each<[string, number, ClockUnit, string]>([
    ['2024-02-29', 1, 'working_day', '2024-03-01'],
    ['2024-02-29', 10, 'working_day', '2024-03-14'],
    ['2024-02-29', 10, 'calendar_day', '2024-03-11'],
    ['2024-02-28', 1, 'working_day', '2024-02-29'],
    ['2024-02-22', 5, 'working_day', '2024-02-29'],
    ['2024-02-22', 7, 'calendar_day', '2024-02-29'],
    ['2024-01-30', 30, 'calendar_day', '2024-02-29'],
  ])('received on %s, %i %ss end on %s', (start, amount, unit, dueOn) => {
    expect(deadline(amount, unit, beijing(`${start} 12:00`)).dueOn).toBe(dueOn);
  });

  it('does not exist in 2023', () => {
    expect(deadline(1, 'calendar_day', beijing('2023-02-28 12:00')).dueOn).toBe('2023-03-01');
  });

  it('is an ordinary 24 hours', () => {
    expect(deadline(24, 'hour', beijing('2024-02-28 20:00')).dueAt).toEqual(beijing('2024-02-29 20:00'));
    expect(deadline(24, 'hour', beijing('2024-02-29 20:00')).dueAt).toEqual(beijing('2024-03-01 20:00'));
  });
});

describe('the end of a year', () => {
  const start = beijing('2021-12-30 12:00');

  it('within the declared year is certain', () => {
    const last = deadline(1, 'working_day', start);
    expect(last).toMatchObject({
      dueOn: '2021-12-31',
      dueAt: beijing('2022-01-01 00:00'),
      provisional: false,
    });
    expect(undeclaredYears(last, ofYears(2021))).toEqual([]);
  });

  it.each<[number, ClockUnit, string]>([
    [2, 'working_day', '2022-01-03'],
    [10, 'working_day', '2022-01-13'],
    [2, 'calendar_day', '2022-01-03'],
    [10, 'calendar_day', '2022-01-10'],
  ])('across which %i %ss count is a guess, and names the year that is missing', (amount, unit, dueOn) => {
    const across = deadline(amount, unit, start);
    expect(across).toMatchObject({ dueOn, provisional: true });
    expect(undeclaredYears(across, ofYears(2021))).toEqual([2022]);
    expect(deadline(amount, unit, start, ofYears(2021, 2022)).provisional).toBe(false);
  });

  it('does not make calendar days a guess that end in a declared year: only their last day must work', () => {
    const calendarDays = deadline(10, 'calendar_day', start, ofYears(2022));
    expect(calendarDays).toMatchObject({ dueOn: '2022-01-10', provisional: false });
    expect(deadline(10, 'working_day', start, ofYears(2022)).provisional).toBe(true);
  });

  it('of a long clock names each missing year once', () => {
    const long = deadline(300, 'working_day', start, ofYears(2022));
    expect(undeclaredYears(long, ofYears(2022))).toEqual([2021, 2023]);
  });

  it('does not make hours a guess: they need no calendar', () => {
    expect(deadline(72, 'hour', start)).toMatchObject({
      dueOn: '2022-01-02',
      dueAt: beijing('2022-01-02 12:00'),
      provisional: false,
    });
  });
});

it.each([
  ['2021-10-08T23:59:59.999+08:00', '2021-10-09'],
  ['2021-10-09T00:00:00.000+08:00', '2021-10-11'],
  ['2021-12-30T15:59:59.999Z', '2021-12-31'],
  ['2021-12-30T16:00:00.000Z', '2022-01-03'],
])('what comes in at %s belongs to the day in Beijing: one working day ends on %s', (instant, dueOn) => {
  expect(deadline(1, 'working_day', new Date(instant)).dueOn).toBe(dueOn);
});
