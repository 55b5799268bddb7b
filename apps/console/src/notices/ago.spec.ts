import { ago } from './ago';

const now = new Date('2026-12-07T10:00:00+08:00');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe('how long ago something was', () => {
  it('is said in the largest unit that fits', () => {
    expect(ago(before(5), now, 'zh')).toBe('5分钟前');
    expect(ago(before(119), now, 'en')).toBe('1 hour ago');
    expect(ago(before(24 * 60), now, 'zh')).toBe('昨天');
    expect(ago(before(3 * 24 * 60 + 5), now, 'en')).toBe('3 days ago');
  });

  it('is "this minute" for what has just happened, also when a clock runs ahead', () => {
    expect(ago(before(0), now, 'en')).toBe('this minute');
    expect(ago(before(-3), now, 'zh')).toBe('此刻');
  });

  it('gives way to the date after a week', () => {
    expect(ago(before(7 * 24 * 60), now, 'zh')).toBeNull();
  });
});
