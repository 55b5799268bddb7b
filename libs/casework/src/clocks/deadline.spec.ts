import fc from 'fast-check';
import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf, type DayRow } from './calendar';
import { computeDeadline } from './deadline';
import { addDays, isWeekend, type LegalDate, legalDateOf, startOfDay } from './legal-date';
import type { ClockTerm } from './rules';

const calendar = calendarOf(autumn2021, [2021]);
const term = (amount: number, unit: ClockTerm['unit'] = 'working_day'): ClockTerm => ({
  kind: 'response',
  version: 1,
  amount,
  unit,
  basis: { zh: '本平台规则', en: 'House rule' },
  validFrom: '2021-01-01',
});
const noonOf = (day: LegalDate) => new Date(`${day}T12:00:00+08:00`);

describe('the golden cases', () => {
  it.each([
    ['2021-09-17', 5, '2021-09-26'],
    ['2021-09-17', 10, '2021-10-08'],
    ['2021-09-29', 10, '2021-10-19'],
  ])('received on %s, %i working days end on %s', (start, amount, dueOn) => {
    const deadline = computeDeadline(term(amount), noonOf(start), calendar);
    expect(deadline).toMatchObject({ dueOn, provisional: false });
    expect(deadline.dueAt).toEqual(startOfDay(addDays(dueOn, 1)));
  });

  it('explain themselves day by day', () => {
    const { steps } = computeDeadline(term(5), noonOf('2021-09-17'), calendar);
    expect(
      steps.map(({ day, count, why, name }) => [day.slice(5), count, why, name?.zh ?? '-'].join(' ')),
    ).toEqual([
      '09-17 skipped receipt_day -',
      '09-18 counted makeup_workday 中秋节',
      '09-19 skipped holiday 中秋节',
      '09-20 skipped holiday 中秋节',
      '09-21 skipped holiday 中秋节',
      '09-22 counted workday -',
      '09-23 counted workday -',
      '09-24 counted workday -',
      '09-25 skipped weekend -',
      '09-26 counted makeup_workday 国庆节',
    ]);
    expect(steps[1]?.gazette).toBe('国办发明电〔2020〕27号');
  });
});

describe('a deadline', () => {
  it('counts from the Beijing day of receipt, also just before midnight', () => {
    const due = (instant: string) => computeDeadline(term(1), new Date(instant), calendar).dueOn;
    expect(due('2021-09-22T15:59:59Z')).toBe('2021-09-23');
    expect(due('2021-09-22T16:00:00Z')).toBe('2021-09-24');
  });

  it('of ten calendar days that ends in the Golden Week ends on the workday after it', () => {
    const { dueOn, steps } = computeDeadline(term(10, 'calendar_day'), noonOf('2021-09-22'), calendar);
    expect(dueOn).toBe('2021-10-08');
    expect(steps.filter(({ count }) => count === 'counted')).toHaveLength(10);
    expect(steps.at(-2)).toMatchObject({ day: '2021-10-07', count: 'skipped', why: 'holiday' });
  });

  it('of ten calendar days that ends on a Saturday that works ends there', () => {
    expect(computeDeadline(term(10, 'calendar_day'), noonOf('2021-09-29'), calendar).dueOn).toBe(
      '2021-10-09',
    );
  });

  it('in hours does not wait for workdays: a fraud link of Friday evening is due on Saturday evening', () => {
    expect(computeDeadline(term(24, 'hour'), new Date('2021-09-24T20:30:00+08:00'), calendar)).toEqual({
      dueOn: '2021-09-25',
      dueAt: new Date('2021-09-25T20:30:00+08:00'),
      provisional: false,
      steps: [],
    });
  });

  it('is provisional exactly when it reaches a year without declared days', () => {
    const provisional = (start: string, amount: number, unit: ClockTerm['unit']) =>
      computeDeadline(term(amount, unit), noonOf(start), calendar).provisional;
    expect(provisional('2021-12-24', 5, 'working_day')).toBe(false);
    expect(provisional('2021-12-24', 6, 'working_day')).toBe(true);
    expect(provisional('2021-12-20', 11, 'calendar_day')).toBe(false);
    expect(provisional('2021-12-20', 12, 'calendar_day')).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot run for %p days', (amount) => {
    expect(() => computeDeadline(term(amount), noonOf('2021-09-17'), calendar)).toThrow(RangeError);
  });
});

describe('over any calendar', () => {
  const base = '2021-01-01';
  const dayRows = fc
    .uniqueArray(fc.tuple(fc.nat({ max: 400 }), fc.boolean()), { selector: ([n]) => n, maxLength: 120 })
    .map((drawn): DayRow[] =>
      drawn.map(([n, works]) => ({
        day: addDays(base, n),
        kind: works ? 'workday' : 'off',
        name: { zh: '节日', en: 'Holiday' },
        gazette: '—',
      })),
    );
  const cases = fc.record({
    rows: dayRows,
    start: fc.nat({ max: 300 }).map((n) => addDays(base, n)),
    amount: fc.integer({ min: 1, max: 40 }),
    minute: fc.nat({ max: 1439 }),
  });

  /** Written the other way round: looks every day up in the rows, and counts down. */
  const isOff = (rows: readonly DayRow[], day: LegalDate) =>
    (rows.find((row) => row.day === day)?.kind ?? (isWeekend(day) ? 'off' : 'workday')) === 'off';

  it('a deadline agrees with counting by hand, at every minute of the day', () => {
    fc.assert(
      fc.property(cases, ({ rows, start, amount, minute }) => {
        const startedAt = new Date(startOfDay(start).getTime() + minute * 60_000);
        let byHand = start;
        for (let left = amount; left > 0; left -= isOff(rows, byHand) ? 0 : 1) byHand = addDays(byHand, 1);
        let rolled = addDays(start, amount);
        while (isOff(rows, rolled)) rolled = addDays(rolled, 1);

        const known = calendarOf(rows, [2021, 2022]);
        const working = computeDeadline(term(amount), startedAt, known);
        const calendarDays = computeDeadline(term(amount, 'calendar_day'), startedAt, known);
        expect([working.dueOn, calendarDays.dueOn]).toEqual([byHand, rolled]);
        for (const { steps, dueOn, dueAt } of [working, calendarDays]) {
          expect(steps.filter(({ count }) => count === 'counted')).toHaveLength(amount);
          expect(steps.map(({ day }) => day)).toEqual(steps.map((_, n) => addDays(start, n)));
          expect(legalDateOf(new Date(dueAt.getTime() - 1))).toBe(dueOn);
        }
      }),
      { numRuns: 500 },
    );
  });
});
