import { dayByKey, monthsLater, weeksOfMonth } from './month';

describe('the month', () => {
  it('is filled up to whole weeks, and has no week without a day of its own', () => {
    expect(weeksOfMonth('2026-11').map((week) => [week[0], week[6]])).toEqual([
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
    expect(weeksOfMonth('2021-02')).toHaveLength(4);
  });

  it('goes over the year’s end in both directions', () => {
    expect([monthsLater('2026-12', 1), monthsLater('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});

describe('keys of the calendar', () => {
  it('lead from day to day, week to week, and to the ends of a week', () => {
    const from = (key: string) => dayByKey('2026-11-25', key);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map(from)).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-11-18',
      '2026-12-02',
      '2026-11-23',
      '2026-11-29',
    ]);
    expect(from('a')).toBeNull();
  });

  it('lead from month to month, to the last day where a month is shorter', () => {
    expect(dayByKey('2027-01-31', 'PageDown')).toBe('2027-02-28');
    expect(dayByKey('2026-03-15', 'PageUp')).toBe('2026-02-15');
  });
});
