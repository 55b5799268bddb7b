import { type ExplainedDay, holidaysOf, runsOf, sumOf, weeksOf } from './explained-days';

const gazette = '国办发明电〔2020〕27号';
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' };
/** Filed on 17 September 2021: five working days over the Mid-Autumn Festival end on a Sunday that works. */
const steps: ExplainedDay[] = [
  { day: '2021-09-17', count: 'skipped', why: 'receipt_day' },
  { day: '2021-09-18', count: 'counted', why: 'makeup_workday', name: midAutumn, gazette },
  { day: '2021-09-19', count: 'skipped', why: 'holiday', name: midAutumn, gazette },
  { day: '2021-09-20', count: 'skipped', why: 'holiday', name: midAutumn, gazette },
  { day: '2021-09-21', count: 'skipped', why: 'holiday', name: midAutumn, gazette },
  { day: '2021-09-22', count: 'counted', why: 'workday' },
  { day: '2021-09-23', count: 'counted', why: 'workday' },
  { day: '2021-09-24', count: 'paused', why: 'paused', by: 'respondent' },
  { day: '2021-09-25', count: 'skipped', why: 'weekend' },
];

describe('the days of a deadline', () => {
  it('stand in weeks from Monday, so that Chen Jie finds each under its weekday', () => {
    const weeks = weeksOf({ steps, dueOn: '2021-09-23' });
    const days = weeks.map((week) => week.map((cell) => cell?.step.day.slice(8) ?? '').join(' '));
    expect(days).toEqual(['    17 18 19', '20 21 22 23 24 25 ']);
  });

  it('are numbered where they count, and only there; one of them is the due day', () => {
    const cells = weeksOf({ steps, dueOn: '2021-09-23' })
      .flat()
      .filter((cell) => cell !== null);
    expect(cells.map(({ ordinal }) => ordinal)).toEqual([null, 1, null, null, null, 2, 3, null, null]);
    expect(cells.filter(({ due }) => due).map(({ step }) => step.day)).toEqual(['2021-09-23']);
  });

  it('of a clock that runs in hours there are none', () => {
    expect(weeksOf({ steps: [], dueOn: '2021-09-23' })).toEqual([]);
  });

  it('add up: counted, skipped and paused make all of them', () => {
    const rule = {
      kind: 'response' as const,
      version: 1,
      amount: 10,
      unit: 'working_day' as const,
      basis: midAutumn,
      validFrom: '2021-01-01',
    };
    expect(sumOf({ rule, extendedBy: 2, steps })).toEqual({
      amount: 10,
      unit: 'working_day',
      extendedBy: 2,
      counted: 3,
      skipped: 5,
      paused: 1,
    });
  });

  it('name each holiday once, with its days off, its make-up workdays and its notice', () => {
    expect(holidaysOf(steps)).toEqual([
      { name: midAutumn, gazette, off: ['2021-09-19', '2021-09-20', '2021-09-21'], work: ['2021-09-18'] },
    ]);
  });

  it('that follow each other are told as one run, also over the end of a month', () => {
    expect(runsOf(['2021-09-30', '2021-10-01', '2021-10-02', '2021-10-07'])).toEqual([
      ['2021-09-30', '2021-10-02'],
      ['2021-10-07', '2021-10-07'],
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
