import type { LegalDate } from '@hutong/casework';
import { addDays } from '@hutong/casework';
import type { Bilingual, Explanation } from '@hutong/contract';

export type ExplainedDay = Explanation['steps'][number];

/** A day of an explanation with its number among those that count. */
export interface NumberedDay {
  readonly step: ExplainedDay;
  /** Null of a day that does not count. */
  readonly ordinal: number | null;
  readonly due: boolean;
}

/** The days by weeks that begin on Monday; null where a week begins before or ends after them. */
export function weeksOf({ steps, dueOn }: Pick<Explanation, 'steps' | 'dueOn'>): (NumberedDay | null)[][] {
  const first = steps[0];
  if (!first) return [];
  const cells: (NumberedDay | null)[] = Array.from({ length: mondayBased(first.day) }, () => null);
  let counted = 0;
  for (const step of steps) {
    if (step.count === 'counted') counted += 1;
    cells.push({ step, ordinal: step.count === 'counted' ? counted : null, due: step.day === dueOn });
  }
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Monday 0 … Sunday 6. */
function mondayBased(day: LegalDate): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** What the days of an explanation add up to, for the sentence that says it. */
export function sumOf({ rule, extendedBy, steps }: Pick<Explanation, 'rule' | 'extendedBy' | 'steps'>) {
  const number = (count: ExplainedDay['count']) => steps.filter((step) => step.count === count).length;
  return {
    amount: rule.amount,
    unit: rule.unit,
    extendedBy,
    counted: number('counted'),
    skipped: number('skipped'),
    paused: number('paused'),
  };
}

/** Days of one holiday, with the notice that declared them. */
export interface Holiday {
  readonly name: Bilingual;
  readonly gazette: string;
  readonly off: readonly LegalDate[];
  readonly work: readonly LegalDate[];
}

/** The declared days among them, by holiday and notice, in the order of the days. */
export function holidaysOf(steps: readonly ExplainedDay[]): Holiday[] {
  const found = new Map<string, Holiday>();
  for (const { day, why, name, gazette } of steps) {
    if (!name || !gazette) continue;
    const key = `${gazette} ${name.zh}`;
    const { off, work } = found.get(key) ?? { off: [], work: [] };
    const next = why === 'makeup_workday' ? { off, work: [...work, day] } : { off: [...off, day], work };
    found.set(key, { name, gazette, ...next });
  }
  return [...found.values()];
}

/** Days that follow each other, as first and last. */
export function runsOf(days: readonly LegalDate[]): [LegalDate, LegalDate][] {
  const runs: [LegalDate, LegalDate][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && addDays(run[1], 1) === day) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
