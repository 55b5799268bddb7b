import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf } from './calendar';
import { dueStanding, isLate, isOverdue, workdaysBetween } from './due';
import { startOfDay } from './legal-date';

const calendar = calendarOf(autumn2021, [2021]);

it.each([
  ['2021-10-08', '2021-09-27', 'later', 4],
  ['2021-10-08', '2021-09-28', 'soon', 3],
  ['2021-10-08', '2021-10-03', 'soon', 1],
  ['2021-10-08', '2021-10-08', 'today', 0],
  ['2021-10-08', '2021-10-09', 'overdue', 1],
  ['2021-10-08', '2021-10-11', 'overdue', 2],
  ['2021-09-30', '2021-10-05', 'overdue', 0],
] as const)('a response due on %s is on %s %s, by %i working days', (dueOn, today, kind, workingDays) => {
  expect(dueStanding(dueOn, today, calendar)).toEqual({ kind, workingDays });
});

it('is late only the next day', () => {
  expect(isOverdue('2021-10-08', '2021-10-08')).toBe(false);
  expect(isOverdue('2021-10-08', '2021-10-09')).toBe(true);
  const dueAt = startOfDay('2021-10-09');
  expect(isLate(dueAt, new Date(dueAt.getTime() - 1))).toBe(false);
  expect(isLate(dueAt, dueAt)).toBe(true);
});

it('counts workdays after one day up to another', () => {
  expect(workdaysBetween('2021-09-17', '2021-09-26', calendar)).toBe(5);
  expect(workdaysBetween('2021-09-26', '2021-09-17', calendar)).toBe(0);
});
