import type { TaskTimeline } from '@hutong/contract';
import {
  barOf,
  byPlatform,
  momentsTogether,
  monthsIn,
  nearDays,
  placeOf,
  spanOf,
  type Span,
} from './geometry';

type Line = TaskTimeline['lines'][number];
const wechat = { slug: 'wechat', name: { zh: '微信', en: 'WeChat' } };
const line = (more: Partial<Line> = {}): Line => ({
  id: '1',
  number: 'T-1',
  title: 'Open links in group chat',
  platform: wechat,
  state: 'in_progress',
  openedOn: '2021-09-01',
  issuedOn: '2021-09-11',
  dueOn: '2021-09-20',
  endedOn: null,
  overdue: false,
  progress: 40,
  milestones: [],
  ...more,
});
const timeline = (lines: Line[], today = '2021-09-15'): TaskTimeline => ({
  startsOn: '2021-09-01',
  endsOn: '2021-09-30',
  today,
  phases: [],
  moments: [],
  more: false,
  lines,
});
/** A hundred days, so that a day is one per cent. */
const hundred: Span = { from: '2021-09-01', to: '2021-12-09' };

describe('the days of the chart', () => {
  it('are those of the campaign, with a little air', () => {
    expect(spanOf(timeline([line()]))).toEqual({ from: '2021-09-01', to: '2021-10-03' });
  });

  it('reach to what is due after the campaign, and to today for what is late', () => {
    expect(spanOf(timeline([line({ dueOn: '2021-11-01' })])).to).toBe('2021-11-04');
    expect(spanOf(timeline([line({ overdue: true })], '2021-10-20')).to).toBe('2021-10-23');
  });
});

describe('the place of a day', () => {
  it.each([
    ['2021-09-01', 0],
    ['2021-09-11', 10],
    ['2021-12-09', 99],
    ['2021-08-01', 0],
    ['2022-08-01', 100],
  ])('%s lies at %d per cent; what is outside lies at the edge', (day, place) => {
    expect(placeOf(day, hundred)).toBe(place);
  });
});

describe('the bar of an item', () => {
  it('runs from the order to its date, the last day whole', () => {
    expect(barOf(line(), hundred, '2021-09-15')).toEqual({ body: { left: 10, width: 10 }, late: null });
  });

  it('runs from being listed where there is no order yet, to today where there is no date', () => {
    const listed = line({ issuedOn: null, dueOn: null, state: 'listed' });
    expect(barOf(listed, hundred, '2021-09-10').body).toEqual({ left: 0, width: 10 });
  });

  it('ends where the item ended, and accuses nobody whose report was verified after its date', () => {
    const ended = (endedOn: string) => barOf(line({ endedOn, state: 'struck_off' }), hundred, '2021-10-01');
    expect(ended('2021-09-15')).toEqual({ body: { left: 10, width: 5 }, late: null });
    expect(ended('2021-09-22')).toEqual({ body: { left: 10, width: 12 }, late: null });
  });

  it('shows from its date to today how long it is late', () => {
    expect(barOf(line({ overdue: true }), hundred, '2021-09-25').late).toEqual({ left: 20, width: 5 });
  });

  it('shows nothing late where only a milestone is overdue', () => {
    expect(barOf(line({ overdue: true }), hundred, '2021-09-15').late).toBeNull();
  });

  it('has no length below nothing, whatever the dates are', () => {
    const odd = line({ issuedOn: '2021-09-20', dueOn: '2021-09-10', endedOn: '2021-09-09' });
    expect(barOf(odd, hundred, '2021-09-25').body.width).toBeGreaterThanOrEqual(0);
  });
});

it('months begin on their first day; a month of a few days at the beginning has no name', () => {
  expect(monthsIn({ from: '2021-07-23', to: '2021-10-02' })).toEqual([
    '2021-08-01',
    '2021-09-01',
    '2021-10-01',
  ]);
  expect(monthsIn({ from: '2021-12-05', to: '2022-01-31' })).toEqual(['2021-12-05', '2022-01-01']);
});

it('lines of a platform stand together, in the order in which platforms come up', () => {
  const taobao = { slug: 'taobao', name: { zh: '淘宝', en: 'Taobao' } };
  const groups = byPlatform([line(), line({ id: '2', platform: taobao }), line({ id: '3' })]);
  expect(groups.map(({ platform, lines }) => [platform.slug, lines.map(({ id }) => id)])).toEqual([
    ['wechat', ['1', '3']],
    ['taobao', ['2']],
  ]);
});

it('what was announced within a few days is one mark, and marks are in order', () => {
  const on = (day: string, en: string) => ({ on: day, zh: '事', en });
  const announced = [on('2021-11-29', 'c'), on('2021-09-17', 'b'), on('2021-09-13', 'a')];
  const marks = momentsTogether(announced, 7);
  expect(marks.map(({ on: day, moments }) => [day, moments.map(({ en }) => en)])).toEqual([
    ['2021-09-13', ['a', 'b']],
    ['2021-11-29', ['c']],
  ]);
  expect(momentsTogether(announced, 1)).toHaveLength(3);
});

it('marks of half a year need a week between them', () => {
  expect(nearDays({ from: '2021-07-23', to: '2022-01-22' })).toBe(12);
});
