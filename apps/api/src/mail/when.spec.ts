import { dueInWords } from './when';

it.each([
  ['zh', '2026-12-07', '2026-12-07T16:00:00Z', '2026年12月7日星期一（北京时间）'],
  ['en', '2026-12-07', '2026-12-07T16:00:00Z', 'Monday 7 December 2026 (Beijing time)'],
  ['zh', '2026-12-07', '2026-12-07T07:30:00Z', '2026年12月7日星期一 15:30（北京时间）'],
  ['en', '2026-12-07', '2026-12-07T07:30:00Z', 'Monday 7 December 2026 at 15:30 (Beijing time)'],
] as const)('In %s %s until %s is "%s"', (locale, dueOn, dueAt, words) => {
  // Versions of the language data differ on the comma after the weekday.
  expect(dueInWords(dueOn, new Date(dueAt), locale).replace('Monday,', 'Monday')).toBe(words);
});

it('A day whose hour is not known is a whole day', () => {
  expect(dueInWords('2026-12-07', null, 'zh')).toBe('2026年12月7日星期一（北京时间）');
});
