import type { Cockpit } from '@hutong/contract';

export type Week = Cockpit['weeks'][number];

export interface Bar {
  readonly flow: 'filed' | 'closed';
  readonly week: Week;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const flows = ['filed', 'closed'] as const;

/** Two bars for each week, in and out; the highest is as high as there is room. */
export function barsOf(weeks: readonly Week[], { width, height }: Room): Bar[] {
  const highest = highestOf(weeks);
  const slot = width / Math.max(1, weeks.length);
  const wide = slot * 0.36;
  return weeks.flatMap((week, index) =>
    flows.map((flow, place) => {
      const { value } = week[flow];
      // What is more than nothing can be seen.
      const high = value === 0 ? 0 : Math.max(2, (value / highest) * height);
      return {
        flow,
        week,
        x: index * slot + slot * 0.12 + place * (wide + slot * 0.04),
        y: height - high,
        width: wide,
        height: high,
      };
    }),
  );
}

/** The largest number of any week; at least one, so that it can be divided by. */
export const highestOf = (weeks: readonly Week[]): number =>
  Math.max(1, ...weeks.flatMap(({ filed, closed }) => [filed.value, closed.value]));
