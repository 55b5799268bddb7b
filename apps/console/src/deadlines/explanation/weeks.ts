import { addDays } from '@hutong/casework';
import type { Explanation } from '@hutong/contract';

export type Step = Explanation['steps'][number];

/** A day in the calendar of an explanation; outside of the time that was counted it has no step. */
export interface Cell {
  readonly day: string;
  readonly step: Step | null;
  /** Which counted day it is; null where it does not count. */
  readonly number: number | null;
  readonly last: boolean;
}

/** Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** Each step with its number among those that count. */
export function numbered(steps: readonly Step[]): { step: Step; number: number | null }[] {
  let counted = 0;
  return steps.map((step) => {
    if (step.count === 'counted') counted += 1;
    return { step, number: step.count === 'counted' ? counted : null };
  });
}

/** The days of an explanation in weeks from Monday to Sunday. `dueOn` null: the clock stands still, and no day is the last. */
export function weeksOf({ steps, dueOn }: Pick<Explanation, 'steps' | 'dueOn'>): Cell[][] {
  const [first, last] = [steps[0]?.day, steps.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const known = new Map(numbered(steps).map((one) => [one.step.day, one]));
  const weeks: Cell[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, weekday) => addDays(monday, weekday));
    weeks.push(
      days.map((day) => {
        const { step = null, number = null } = known.get(day) ?? {};
        return { day, step, number, last: day === dueOn };
      }),
    );
  }
  return weeks;
}

/** What the days add up to. */
export function sumOf({ rule, extendedBy, steps }: Explanation) {
  const of = (count: Step['count']) => steps.filter((step) => step.count === count).length;
  const { amount, unit } = rule;
  return {
    amount,
    unit,
    extendedBy,
    counted: of('counted'),
    skipped: of('skipped'),
    paused: of('paused'),
  };
}
