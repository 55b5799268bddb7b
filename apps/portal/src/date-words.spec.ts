import { dayWords, instantWords, nearness, plainDayWords, waitWords } from './date-words';
import { en } from './labels/en';
import { zh } from './labels/zh';

describe('dates in words', () => {
  it('name the weekday of a deadline in both languages', () => {
    expect(dayWords('2021-09-26', zh)).toBe('2021年9月26日（星期日）');
    expect(dayWords('2021-09-26', en)).toBe('Sunday, 26 September 2021');
  });

  it('name a day alone where its weekday matters to nobody', () => {
    expect(plainDayWords('2021-01-01', zh)).toBe('2021年1月1日');
    expect(plainDayWords('2021-01-01', en)).toBe('1 January 2021');
    expect(plainDayWords('soon', zh)).toBe('soon');
  });

  it('tell an instant as Beijing does, whatever time zone the phone is in', () => {
    expect(instantWords('2026-11-22T16:30:00Z', zh)).toBe('2026年11月23日 00:30');
    expect(instantWords('2026-11-22T16:30:00+08:00', en)).toBe('22 November 2026, 16:30');
  });

  it('show as it is what is no date', () => {
    expect(dayWords('soon', zh)).toBe('soon');
    expect(instantWords('soon', en)).toBe('soon');
  });

  it('say how near a deadline is', () => {
    expect(nearness('2026-11-27', '2026-11-27', zh)).toBe('就是今天');
    expect(nearness('2026-11-28', '2026-11-27', en)).toBe('that is tomorrow');
    expect(nearness('2026-12-07', '2026-11-27', zh)).toBe('还有 10 天');
    expect(nearness('2026-11-26', '2026-11-27', en)).toBe('1 day late');
  });

  it('say how long to wait after too many attempts', () => {
    expect(waitWords(45, zh)).toBe('45 秒');
    expect(waitWords(95, en)).toBe('2 minutes');
    expect(waitWords(null, zh)).toBe('几分钟');
  });
});
