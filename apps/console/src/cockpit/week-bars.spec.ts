import { barsOf, highestOf, type Week } from './week-bars';

const link = { list: 'complaints', query: {} } as const;
const week = (filed: number, closed: number): Week => ({
  from: '2026-11-16',
  to: '2026-11-22',
  filed: { value: filed, link },
  closed: { value: closed, link },
});

describe('the bars of complaints in and out', () => {
  it('are as high as their numbers, the highest as high as there is room', () => {
    const bars = barsOf([week(100, 50), week(25, 0)], { width: 200, height: 80 });
    expect(bars.map(({ flow, height }) => [flow, height])).toEqual([
      ['filed', 80],
      ['closed', 40],
      ['filed', 20],
      ['closed', 0],
    ]);
    expect(bars.map(({ y, height }) => y + height)).toEqual([80, 80, 80, 80]);
  });

  it('show that something is more than nothing, however little', () => {
    const [, closed] = barsOf([week(100_000, 1)], { width: 100, height: 80 });
    expect(closed?.height).toBe(2);
  });

  it('stay side by side within their week', () => {
    const bars = barsOf([week(1, 1), week(1, 1)], { width: 100, height: 10 });
    expect(bars.every((bar, index) => index === 0 || bar.x >= (bars[index - 1]?.x ?? 0))).toBe(true);
    expect(bars[1] && bars[1].x + bars[1].width).toBeLessThanOrEqual(50);
  });

  it('are none before the campaign has begun, and flat when nobody complains', () => {
    expect(barsOf([], { width: 100, height: 10 })).toEqual([]);
    expect(barsOf([week(0, 0)], { width: 100, height: 10 }).map(({ height }) => height)).toEqual([0, 0]);
    expect(highestOf([])).toBe(1);
  });
});
