import fc from 'fast-check';
import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf } from './calendar';
import { computeDeadline, standstill } from './deadline';
import { addDays, legalDateOf, startOfDay } from './legal-date';
import type { Pause } from './pauses';
import type { ClockTerm, ClockUnit } from './rules';
import { beijing } from './story.fixture';

const calendar = calendarOf(autumn2021, [2021, 2022]);
const term = (amount: number, unit: ClockUnit): ClockTerm => ({
  kind: 'response',
  version: 1,
  amount,
  unit,
  basis: { zh: '本平台规则', en: 'House rule' },
  validFrom: '2021-01-01',
});
const due = (amount: number, unit: ClockUnit, startedAt: Date, pauses: readonly Pause[], extendedBy = 0) =>
  computeDeadline(term(amount, unit), startedAt, calendar, { pauses, extendedBy });

describe('whatever is asked, and however long the answer takes', () => {
  const minutes = (most: number) => fc.integer({ min: 1, max: most });
  const cases = fc.record({
    unit: fc.constantFrom<ClockUnit>('working_day', 'calendar_day'),
    amount: fc.integer({ min: 1, max: 30 }),
    extendedBy: fc.nat({ max: 10 }),
    startedAt: fc.nat({ max: 60 * 1440 }).map((n) => minutesAfter(beijing('2021-09-01 00:00'), n)),
    gaps: fc.array(fc.tuple(minutes(6 * 1440), minutes(9 * 1440)), { maxLength: 4 }),
  });
  const pausesOf = (startedAt: Date, gaps: readonly (readonly [number, number])[]): Pause[] => {
    let at = startedAt;
    return gaps.map(([until, lasts]) => {
      const from = minutesAfter(at, until);
      at = minutesAfter(from, lasts);
      return { from: from.toISOString(), to: at.toISOString(), by: 'regulator' };
    });
  };

  it('counts as many days as there are, none of them while it stood still, and ends on a workday', () => {
    fc.assert(
      fc.property(cases, ({ unit, amount, extendedBy, startedAt, gaps }) => {
        const pauses = pausesOf(startedAt, gaps);
        const { steps, dueOn, dueAt } = due(amount, unit, startedAt, pauses, extendedBy);
        const counted = steps.filter(({ count }) => count === 'counted');
        expect(counted).toHaveLength(amount + extendedBy);
        expect(steps.map(({ day }) => day)).toEqual(steps.map((_, n) => addDays(legalDateOf(startedAt), n)));
        expect(steps.flatMap(({ extension }, n) => (extension ? [n] : []))).toEqual(
          extendedBy === 0 ? [] : counted.slice(-extendedBy).map((step) => steps.indexOf(step)),
        );
        for (const { day } of counted) {
          const start = startOfDay(day).toISOString();
          const end = startOfDay(addDays(day, 1)).toISOString();
          expect(pauses.some(({ from, to }) => from < end && (to ?? '') >= start)).toBe(false);
        }
        expect(steps.at(-1)).toBe(counted.at(-1));
        expect(calendar.isWorkday(dueOn)).toBe(true);
        expect(dueAt).toEqual(startOfDay(addDays(dueOn, 1)));
      }),
      { numRuns: 300 },
    );
  });

  it('never comes earlier for a longer pause, a further question or an extension', () => {
    fc.assert(
      fc.property(cases, minutes(20 * 1440), ({ unit, amount, extendedBy, startedAt, gaps }, longer) => {
        const pauses = pausesOf(startedAt, gaps);
        const last = pauses.at(-1);
        const { dueOn } = due(amount, unit, startedAt, pauses);
        expect(due(amount, unit, startedAt, pauses, extendedBy).dueOn >= dueOn).toBe(true);
        expect(due(amount, unit, startedAt, pauses.slice(0, -1)).dueOn <= dueOn).toBe(true);
        if (!last?.to) return;
        const prolonged = { ...last, to: minutesAfter(new Date(last.to), longer).toISOString() };
        const later = due(amount, unit, startedAt, [...pauses.slice(0, -1), prolonged]).dueOn;
        expect(later >= dueOn).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has as much left, once it goes on, as it said while it stood still', () => {
    fc.assert(
      fc.property(cases, minutes(20 * 1440), ({ unit, amount, extendedBy, startedAt, gaps }, lasts) => {
        const pauses = pausesOf(startedAt, gaps);
        const { dueAt } = due(amount, unit, startedAt, pauses, extendedBy);
        const from = new Date(Math.max(minutesAfter(dueAt, -lasts).getTime(), startedAt.getTime()));
        if (pauses.some(({ to }) => (to ?? '') >= from.toISOString())) return;
        const open: Pause = { from: from.toISOString(), to: null, by: 'respondent' };
        const adjustments = { pauses: [...pauses, open], extendedBy };
        const left = standstill(term(amount, unit), startedAt, calendar, adjustments)?.left;
        const to = minutesAfter(from, 3 * 1440);
        const ended = [...pauses, { ...open, to: to.toISOString() }];
        const { steps } = due(amount, unit, startedAt, ended, extendedBy);
        const after = steps.filter(({ day, count }) => count === 'counted' && day > legalDateOf(to));
        expect(after).toHaveLength(left ?? -1);
      }),
      { numRuns: 300 },
    );
  });

  it('runs its hours in full, minute by minute', () => {
    fc.assert(
      fc.property(cases, ({ amount, extendedBy, startedAt, gaps }) => {
        const pauses = pausesOf(startedAt, gaps);
        let byHand = startedAt;
        for (let left = (amount + extendedBy) * 60; left > 0; byHand = minutesAfter(byHand, 1)) {
          const now = byHand.toISOString();
          if (!pauses.some(({ from, to }) => from <= now && now < (to ?? ''))) left -= 1;
        }
        expect(due(amount, 'hour', startedAt, pauses, extendedBy).dueAt).toEqual(byHand);
      }),
      { numRuns: 40 },
    );
  });
});

function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
