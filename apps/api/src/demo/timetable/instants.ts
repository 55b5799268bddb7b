import { type LegalDate, legalDateOf, startOfDay } from '@hutong/casework';
import { type Draw } from '../draw';
import { type Performer } from '../story/beats';

type Minutes = readonly [first: number, last: number];

const night: Minutes = [5, 20];
const officeHours: Minutes = [8 * 60 + 45, 18 * 60 + 10];
const waking: Minutes = [7 * 60 + 30, 22 * 60 + 40];

/** What happens when: a day, and who acts. */
export interface Moment {
  readonly day: LegalDate;
  readonly by: Performer;
}

/** An instant for each moment, in order, each later than the one before and none later than now. */
export function instantsOf(moments: readonly Moment[], now: Date, draw: Draw): Date[] {
  const instants: Date[] = [];
  for (let from = 0; from < moments.length; from = instants.length) {
    const day = moments[from]?.day ?? legalDateOf(now);
    const together = moments.slice(from).filter((moment) => moment.day === day);
    const minutes = minutesFor(together, day, now, draw);
    instants.push(...minutes.map((minute) => at(day, minute, draw.number(0, 59))));
  }
  return instants;
}

/** Different minutes of a day in rising order, one for each moment. */
function minutesFor(together: readonly Moment[], day: LegalDate, now: Date, draw: Draw): number[] {
  const [first, last] = hoursOf(together);
  const over = Math.floor((now.getTime() - startOfDay(day).getTime()) / 60_000) - 2;
  const latest = Math.min(last, over);
  const chosen = new Set<number>();
  while (chosen.size < together.length) chosen.add(draw.number(Math.min(first, latest - 10), latest));
  return [...chosen].sort((one, other) => one - other);
}

function hoursOf(together: readonly Moment[]): Minutes {
  const performers = new Set(together.map(({ by }) => by));
  if (performers.has('system')) return night;
  return performers.size === 1 && performers.has('complainant') ? waking : officeHours;
}

function at(day: LegalDate, minute: number, second: number): Date {
  return new Date(startOfDay(day).getTime() + minute * 60_000 + second * 1000);
}
