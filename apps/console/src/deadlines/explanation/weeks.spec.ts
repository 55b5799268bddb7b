import { calendarOf, clockRules, computeDeadline, labelsOf, type DayRow } from '@hutong/casework';
import type { Explanation } from '@hutong/contract';
import { mondayOf, sumOf, weeksOf } from './weeks';

const named = (name: string) => ({ name: { zh: name, en: name }, gazette: '国办发明电〔2020〕27号' });
const off = (day: string, name: string): DayRow => ({ day, kind: 'off', ...named(name) });
const autumn = calendarOf(
  [
    ...['2021-09-20', '2021-09-21'].map((day) => off(day, '中秋节')),
    { day: '2021-09-18', kind: 'workday', ...named('中秋节') },
    { day: '2021-09-26', kind: 'workday', ...named('国庆节') },
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => off(`2021-10-0${day}`, '国庆节')),
  ],
  [2021],
);
const rule = clockRules.find(({ kind }) => kind === 'response');

function explained(startedAt: string, pauses: Explanation['pauses'] = [], extendedBy = 0): Explanation {
  if (!rule) throw new Error('The clock of the response has no rule.');
  const { dueOn, dueAt, provisional, steps } = computeDeadline(rule, new Date(startedAt), autumn, {
    pauses,
    extendedBy,
  });
  return {
    ...{
      rule,
      startedAt,
      dueOn,
      dueAt: dueAt.toISOString(),
      provisional,
      undeclaredYears: [],
      extendedBy,
      pauses,
    },
    ...{ left: null, steps: [...steps] },
  };
}

describe('the calendar of an explanation', () => {
  const forwarded = explained('2021-09-17T02:00:00Z');

  it('goes by weeks from Monday, from the receipt day to the day on which it is due', () => {
    const weeks = weeksOf(forwarded);
    expect(weeks.map((week) => week[0]?.day)).toEqual([
      '2021-09-13',
      '2021-09-20',
      '2021-09-27',
      '2021-10-04',
    ]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter(({ last }) => last)).toMatchObject([{ day: '2021-10-08', number: 10 }]);
  });

  it('numbers what counts, a Saturday that works too, and neither the receipt day nor holidays', () => {
    const numbers = new Map(
      weeksOf(forwarded)
        .flat()
        .map(({ day, number }) => [day, number]),
    );
    expect(
      ['2021-09-17', '2021-09-18', '2021-09-20', '2021-09-26', '2021-10-01'].map((day) => numbers.get(day)),
    ).toEqual([null, 1, null, 5, null]);
  });

  it('leaves days outside of the time empty', () => {
    const [first = []] = weeksOf(forwarded);
    expect(first.filter(({ step }) => step === null).map(({ day }) => day)).toEqual([
      '2021-09-13',
      '2021-09-14',
      '2021-09-15',
      '2021-09-16',
    ]);
  });

  it('is empty for a clock that runs in hours', () => {
    expect(weeksOf({ steps: [], dueOn: '2021-09-18' })).toEqual([]);
  });
});

describe('the sum of an explanation', () => {
  it('tells pauses and extensions apart from what was counted', () => {
    const pauses = [{ from: '2021-09-22T02:00:00Z', to: '2021-09-24T02:00:00Z', by: 'respondent' as const }];
    const sum = sumOf(explained('2021-09-17T02:00:00Z', pauses, 2));
    expect(sum).toMatchObject({ amount: 10, extendedBy: 2, counted: 12, paused: 3 });
    expect(labelsOf('zh').explained(sum)).toContain('中止 3 天');
  });
});

it('Monday is the first day of a week, and Sunday belongs to the Monday before', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
  expect(mondayOf('1969-12-31')).toBe('1969-12-29');
});
