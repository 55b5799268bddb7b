import {
  addDays,
  calendarOf,
  type ClockTerm,
  computeDeadline,
  isWeekend,
  startOfDay,
} from '@hutong/casework';
import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { calendarRows, loadedYears } from './calendar-rows';

const calendar = calendarOf(calendarRows, loadedYears);
const everyDay = Array.from({ length: 2191 }, (_, n) => addDays('2021-01-01', n));

const term = (amount: number, unit: ClockTerm['unit']): ClockTerm => ({
  kind: 'response',
  version: 1,
  amount,
  unit,
  basis: { zh: '本平台规则', en: 'House rule' },
  validFrom: '2021-01-01',
});

describe('the calendar of 2021 to 2026', () => {
  it('agrees on each day with a calendar that others keep', () => {
    expect(everyDay.at(-1)).toBe('2026-12-31');
    expect(everyDay.filter((day) => calendar.isWorkday(day) !== isWorkday(day))).toEqual([]);
  });

  it('declares each day once, and makes workdays only of weekends', () => {
    expect(new Set(calendarRows.map(({ day }) => day)).size).toBe(calendarRows.length);
    const worked = calendarRows.filter(({ kind }) => kind === 'workday');
    expect(worked).toHaveLength(40);
    expect(worked.filter(({ day }) => !isWeekend(day))).toEqual([]);
  });

  it.each([
    ['2021-09-18', 'workday', '国办发明电〔2020〕27号'],
    ['2021-09-21', 'off', '国办发明电〔2020〕27号'],
    ['2021-09-26', 'workday', '国办发明电〔2020〕27号'],
    ['2021-10-09', 'workday', '国办发明电〔2020〕27号'],
    ['2022-12-31', 'off', '国办发明电〔2022〕16号'],
    ['2025-10-06', 'off', '国办发明电〔2024〕12号'],
    ['2026-10-10', 'workday', '国办发明电〔2025〕7号'],
  ])('%s is a day %s by %s', (day, kind, gazette) => {
    expect(calendar.rowOf(day)).toMatchObject({ kind, gazette });
  });

  it('does not pretend to know 2027', () => {
    expect(calendar.isLoaded(2026)).toBe(true);
    expect(calendar.isLoaded(2027)).toBe(false);
    expect(computeDeadline(term(30, 'calendar_day'), startOfDay('2026-12-20'), calendar).provisional).toBe(
      true,
    );
  });
});

describe('deadlines over the real calendar', () => {
  const workdays = everyDay.filter((day) => isWorkday(day));
  const starts = fc.nat({ max: everyDay.length - 200 }).map((n) => everyDay[n] ?? '2021-01-01');

  it('of working days fall on the n-th later day of a list of all workdays', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (start, amount) => {
        const deadline = computeDeadline(term(amount, 'working_day'), startOfDay(start), calendar);
        expect(deadline.dueOn).toBe(workdays.filter((day) => day > start)[amount - 1]);
        expect(deadline.provisional).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('of calendar days fall on the first workday that is not earlier', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 90 }), (start, amount) => {
        const end = addDays(start, amount);
        const deadline = computeDeadline(term(amount, 'calendar_day'), startOfDay(start), calendar);
        expect(deadline.dueOn).toBe(workdays.find((day) => day >= end));
        expect(deadline.steps.filter(({ count }) => count === 'counted')).toHaveLength(amount);
      }),
      { numRuns: 500 },
    );
  });
});
