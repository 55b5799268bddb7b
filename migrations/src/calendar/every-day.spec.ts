import { calendarOf, type ClockTerm, computeDeadline, undeclaredYears } from '@hutong/casework';
import { getHolidaysInRange, isWorkday } from 'chinese-days';
import { calendarRows, loadedYears } from './calendar-rows';

/*
 * A second way of counting, which shares nothing with the first: plain dates, and the days worked from a package that
 * others keep.
 */
const years = [2021, 2022, 2023, 2024, 2025, 2026];
const nextDay = (date: Date) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1));
const written = (date: Date) => date.toISOString().slice(0, 10);
const isSatOrSun = (date: Date) => date.getUTCDay() % 6 === 0;

const daysOf = (year: number) => {
  const days: Date[] = [];
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day = nextDay(day))
    days.push(day);
  return days;
};
const everyDay = years.flatMap(daysOf);
const worked = new Set(everyDay.map(written).filter((day) => isWorkday(day)));

/** The days after a start until no deadline of thirty days can still be open; nobody knows 2027, so weekends it is. */
function daysAfter(start: Date): { day: string; works: boolean }[] {
  const days = [];
  for (let date = nextDay(start), n = 0; n < 60; date = nextDay(date), n += 1) {
    const day = written(date);
    days.push({ day, works: day < '2027' ? worked.has(day) : !isSatOrSun(date) });
  }
  return days;
}

const calendar = calendarOf(calendarRows, loadedYears);
const terms = (unit: ClockTerm['unit']) =>
  Array.from({ length: 30 }, (_, n): ClockTerm => ({
    ...{ kind: 'response', version: 1, amount: n + 1, unit, validFrom: '2021-01-01' },
    basis: { zh: '本平台规则', en: 'House rule' },
  }));
const [workingDays, calendarDays] = [terms('working_day'), terms('calendar_day')];
/** A moment of that day in Beijing: every four hours, from its first to its last millisecond. */
const momentOf = (date: Date, n: number) =>
  new Date(date.getTime() - 28_800_000 + (n * 14_400_000 - (n === 6 ? 1 : 0)));

describe.each(years)('each day of %i as the day of receipt', (year) => {
  const days = daysOf(year);

  it('plus one to thirty working days ends where counting on the fingers ends', () => {
    const wrong = days.flatMap((start, n) => {
      const open = daysAfter(start).filter(({ works }) => works);
      return workingDays.filter((term) => {
        const { dueOn, provisional } = computeDeadline(term, momentOf(start, n % 7), calendar);
        const expected = open[term.amount - 1]?.day ?? '';
        return dueOn !== expected || provisional !== expected >= '2027';
      });
    });
    expect(wrong).toEqual([]);
  });

  it('plus one to thirty calendar days ends on that day, or on the first workday after it', () => {
    const wrong = days.flatMap((start, n) => {
      const after = daysAfter(start);
      return calendarDays.filter((term) => {
        const { dueOn, provisional } = computeDeadline(term, momentOf(start, n % 7), calendar);
        const expected = after.slice(term.amount - 1).find(({ works }) => works)?.day ?? '';
        return dueOn !== expected || provisional !== expected >= '2027';
      });
    });
    expect(wrong).toEqual([]);
  });
});

it('the declared days are those of the package, each holiday and each weekend that is worked', () => {
  const off = everyDay.map(written).filter((day) => !worked.has(day));
  const weekends = everyDay.filter(isSatOrSun).map(written);
  const ours = (kind: 'off' | 'workday') =>
    calendarRows.filter((row) => row.kind === kind).map(({ day }) => day);
  expect(ours('workday')).toEqual(weekends.filter((day) => worked.has(day)));
  expect(ours('off')).toEqual(getHolidaysInRange('2021-01-01', '2026-12-31', false));
  expect(off.filter((day) => !weekends.includes(day) && !ours('off').includes(day))).toEqual([]);
});

it('what reaches 2027 says that it is a guess, and of which year', () => {
  expect(loadedYears).toEqual(years);
  const [oneDay] = workingDays;
  const newYearsEve = new Date('2026-12-31T09:00:00+08:00');
  const deadline = oneDay && computeDeadline(oneDay, newYearsEve, calendar);
  expect(deadline).toMatchObject({ dueOn: '2027-01-01', provisional: true });
  expect(undeclaredYears(deadline ?? { steps: [] }, calendar)).toEqual([2027]);
});
