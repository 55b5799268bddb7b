import { calendarOf, labelsOf } from '@hutong/casework';
import { standingOf, urgencyOf } from './due';

const ordinary = calendarOf([], [2026]);
const due = { clock: 'response', on: '2026-11-25', at: '2026-11-25T16:00:00Z', provisional: false };
const chip = (now: string, locale: 'zh' | 'en' = 'zh') => {
  const { kind, workingDays } = standingOf(due, new Date(now), ordinary);
  return [labelsOf(locale).dueStandings[kind](workingDays), urgencyOf[kind]];
};

const named = { name: { zh: '国庆节', en: 'National Day' }, gazette: '' };
it('the chip counts no days off, and make-up workdays', () => {
  const calendar = calendarOf(
    [
      { day: '2026-11-24', kind: 'off', ...named },
      { day: '2026-11-22', kind: 'workday', ...named },
    ],
    [2026],
  );
  expect(standingOf(due, new Date('2026-11-21T02:00:00Z'), calendar).workingDays).toBe(3);
  expect(standingOf(due, new Date('2026-11-23T02:00:00Z'), calendar).workingDays).toBe(1);
});

describe('the chip of a deadline, due on Wednesday 25 November', () => {
  it('is calm a week before', () => {
    expect(chip('2026-11-18T02:00:00Z')).toEqual(['还剩 5 个工作日', 'calm']);
  });

  it('warns on Monday morning in Beijing, though it is Sunday in Greenwich', () => {
    expect(chip('2026-11-22T16:30:00Z')).toEqual(['还剩 2 个工作日', 'warning']);
    expect(chip('2026-11-22T16:30:00Z', 'en')).toEqual(['2 working days left', 'warning']);
  });

  it('says today on the day, until the last minute', () => {
    expect(chip('2026-11-25T15:59:00Z')).toEqual(['今日到期', 'warning']);
  });

  it('is overdue the next day, and counts on over the weekend in working days', () => {
    expect(chip('2026-11-25T16:01:00Z')).toEqual(['已逾期 1 个工作日', 'error']);
    expect(chip('2026-11-30T02:00:00Z')).toEqual(['已逾期 3 个工作日', 'error']);
  });

  it('is over at its instant where a clock runs by the hour', () => {
    const fast = { ...due, clock: 'harmful_first_response', at: '2026-11-25T03:00:00Z' };
    expect(standingOf(fast, new Date('2026-11-25T02:59:00Z'), ordinary).kind).toBe('today');
    expect(standingOf(fast, new Date('2026-11-25T03:00:00Z'), ordinary).kind).toBe('overdue');
  });
});
