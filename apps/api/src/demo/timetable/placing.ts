import {
  addDays,
  type ComplaintKind,
  daysBetween,
  type DueKind,
  type LegalDate,
  legalDateOf,
  startOfDay,
  type State,
} from '@hutong/casework';
import { type Draw } from '../draw';
import { type Almanac } from './almanac';
import { type Laid, laidOut, type TimedBeat } from './days';

/** Before this minute of the day nothing is planned for today: too little of the working day is over. */
const firstMinuteWithToday = 10 * 60;
/** Working days by which a case of the demo is overdue at most; later the portal would have escalated it. */
const mostOverdue = 5;
/** How far back the filing of a case that is still open can lie. */
const longestOpen = 100;

/** What the demo knows of the present. */
export interface Present {
  readonly now: Date;
  readonly almanac: Almanac;
  readonly mobilisedOn: LegalDate;
}

type OpenState = Exclude<State, 'closed'>;

/** How near the deadlines of open cases are, in turn. What waits for complainants lapses, so it is never overdue. */
const wantedDue: Record<OpenState, readonly DueKind[]> = {
  submitted: ['later', 'soon', 'today', 'soon', 'overdue', 'later', 'soon'],
  forwarded: ['soon', 'overdue', 'today', 'soon', 'soon', 'overdue'],
  in_progress: ['later', 'soon', 'overdue', 'later', 'today', 'soon', 'later'],
  awaiting_information: ['later', 'soon', 'later', 'today'],
  responded: ['later', 'soon', 'later', 'today', 'later'],
  under_review: ['later', 'later', 'soon', 'today', 'later', 'overdue'],
  returned: ['soon', 'overdue', 'today', 'later', 'soon'],
};

/** The last day on which something can have happened. */
export function lastDayOf({ now }: Present): LegalDate {
  const today = legalDateOf(now);
  const minute = (now.getTime() - startOfDay(today).getTime()) / 60_000;
  return minute < firstMinuteWithToday ? addDays(today, -1) : today;
}

/** Places a case that ends closed somewhere in the campaign; more of them in its later months. */
export function placeClosed(
  beats: readonly TimedBeat[],
  kind: ComplaintKind,
  present: Present,
  draw: Draw,
): Laid {
  const lastDay = lastDayOf(present);
  const span = daysBetween(present.mobilisedOn, lastDay);
  let filedOn = addDays(present.mobilisedOn, Math.floor(span * draw.fraction() ** 0.75));
  for (;;) {
    const laid = laidOut(beats, kind, filedOn, present.almanac);
    const excess = daysBetween(lastDay, laid.days.at(-1) ?? filedOn);
    if (excess <= 0) return laid;
    // Spread over a week, or all that did not fit would end on the last day.
    filedOn = addDays(filedOn, -excess - draw.number(0, 6));
  }
}

/** Which deadline a state wants next. */
export type NextTurn = (state: OpenState) => DueKind;

/** Goes through what each state wants, in turn. */
export function turns(): NextTurn {
  const taken = new Map<OpenState, number>();
  return (state) => {
    const turn = taken.get(state) ?? 0;
    taken.set(state, turn + 1);
    const wanted = wantedDue[state];
    return wanted[turn % wanted.length] ?? 'later';
  };
}

/** Places a case that is still open so that it is due when its state wants one due; null for one that ends closed. */
export function placeOpen(
  beats: readonly TimedBeat[],
  kind: ComplaintKind,
  present: Present,
  draw: Draw,
  nextTurn: NextTurn,
): Laid | null {
  const lastDay = lastDayOf(present);
  const { state } = laidOut(beats, kind, present.mobilisedOn, present.almanac).standing;
  if (state === 'closed') return null;
  const possible = Array.from({ length: longestOpen }, (_, back) => addDays(lastDay, -back))
    .map((filedOn) => laidOut(beats, kind, filedOn, present.almanac))
    .filter(({ days }) => (days.at(-1) ?? lastDay) <= lastDay);
  for (const due of [nextTurn(state), 'soon', 'later', 'today'] as const) {
    const fitting = possible.filter(({ dueOn }) => dueOn && isDue(dueOn, due, present.almanac));
    if (fitting.length > 0) return draw.one(fitting);
  }
  throw new Error(`No day fits a case that goes ${beats.map(({ does }) => does).join(', ')}.`);
}

function isDue(dueOn: LegalDate, wanted: DueKind, almanac: Almanac): boolean {
  const { kind, workingDays } = almanac.standing(dueOn);
  return kind === wanted && (kind !== 'overdue' || workingDays <= mostOverdue);
}
