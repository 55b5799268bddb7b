import type { DayRow } from '@hutong/casework';
import { monthsOf } from './months';

const nationalDay = { zh: '国庆节', en: 'National Day' };
const gazette = '国办发明电〔2020〕27号';
const rows: DayRow[] = [
  { day: '2021-09-26', kind: 'workday', name: nationalDay, gazette },
  { day: '2021-10-01', kind: 'off', name: nationalDay, gazette },
];
const [january, february, ...others] = monthsOf(2021, rows);
const cell = (day: string) =>
  monthsOf(2021, rows)
    .flatMap(({ weeks }) => weeks.flat())
    .find((one) => one?.day === day);

describe('a year in months', () => {
  it('has twelve of them, in weeks of seven days that begin on Monday', () => {
    expect(others).toHaveLength(10);
    expect(january?.weeks[0]?.map((one) => one?.day ?? null)).toEqual([
      ...[null, null, null, null],
      ...['2021-01-01', '2021-01-02', '2021-01-03'],
    ]);
    // February 2021 began on a Monday and had four full weeks.
    expect(february?.weeks).toHaveLength(4);
    expect(february?.weeks.flat()).not.toContain(null);
  });

  it('holds every day once, leap days too', () => {
    const days = monthsOf(2024, []).flatMap(({ weeks }) => weeks.flat().filter((one) => one !== null));
    expect(days).toHaveLength(366);
    expect(new Set(days.map(({ day }) => day)).size).toBe(366);
  });

  it('marks days off, Sundays that work, and weekends', () => {
    expect(cell('2021-10-01')).toMatchObject({ look: 'off', row: { gazette } });
    expect(cell('2021-09-26')?.look).toBe('workday');
    expect(cell('2021-09-25')).toEqual({ day: '2021-09-25', look: 'weekend', row: null });
    expect(cell('2021-09-24')?.look).toBe('ordinary');
  });
});
