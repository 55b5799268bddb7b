import {
  type ComplaintClock,
  type ComplaintEvent,
  type ComplaintKind,
  type LegalDate,
  type NextStanding,
  nextState,
  principalClock,
  type ClockRule,
  startingRules,
  stops,
} from '@hutong/casework';
import { type Draw } from '../draw';
import { type Beat } from '../story/beats';
import { type Almanac } from './almanac';

/** Working days by which something is overdue before the portal takes it over by itself: as the rules say. */
const grace = 10;

/** A beat with the days that it takes this time. */
export interface TimedBeat extends Beat {
  readonly days: number;
}

/** Draws how long each beat takes; the same then holds for every day on which the case might begin. */
export function timed(beats: readonly Beat[], kind: ComplaintKind, draw: Draw): TimedBeat[] {
  return beats.map((beat) => {
    const drawn = draw.number(...beat.after);
    // Harmful links are on a fast clock: whoever works on them answers within a day or two.
    const hurried = kind === 'harmful_link' && beat.by !== 'complainant';
    return { ...beat, days: hurried ? Math.floor(drawn / 4) : drawn };
  });
}

/** A case laid out in days. */
export interface Laid {
  /** The day of filing, then of each beat. */
  readonly days: readonly LegalDate[];
  readonly standing: NextStanding;
  /** When the clock that shows runs out; null when nobody owes anything. */
  readonly dueOn: LegalDate | null;
}

/** A clock that runs, and since when. */
interface Running {
  readonly rule: ClockRule;
  readonly startedOn: LegalDate;
}

/** The days on which the beats of a case fall when it is filed on a day. */
export function laidOut(
  beats: readonly TimedBeat[],
  kind: ComplaintKind,
  filedOn: LegalDate,
  almanac: Almanac,
): Laid {
  const running = new Map<ComplaintClock, Running>();
  const days: LegalDate[] = [filedOn];
  let standing: NextStanding = { state: 'submitted', resumeState: null, closedAs: null };
  let day = filedOn;
  const tick = (event: ComplaintEvent) => {
    for (const { rule } of [...running.values()]) if (stops(event, rule)) running.delete(rule.kind);
    for (const rule of startingRules(event, kind))
      if (!running.has(rule.kind)) running.set(rule.kind, { rule, startedOn: day });
  };
  const due = () => {
    const clock = principalClock(standing.state, kind);
    const one = clock && running.get(clock);
    return one ? almanac.dueOn(one.rule, one.startedOn) : null;
  };

  tick('file');
  for (const beat of beats) {
    day = beat.by === 'system' ? dayAfterClock(beat, due() ?? day, almanac) : dayOf(beat, day, kind, almanac);
    days.push(day);
    if (beat.does === 'assign' || beat.does === 'statement' || beat.does === 'note') continue;
    standing = nextState(beat.does, standing);
    tick(beat.does);
  }
  return { days, standing, dueOn: due() };
}

/** The portal acts on the day after a clock, or its grace, has run out. */
function dayAfterClock({ does }: TimedBeat, dueOn: LegalDate, almanac: Almanac): LegalDate {
  return almanac.daysLater(does === 'escalate' ? almanac.workdaysLater(dueOn, grace) : dueOn, 1);
}

function dayOf({ by, days }: TimedBeat, before: LegalDate, kind: ComplaintKind, almanac: Almanac): LegalDate {
  // Somebody is on duty every day for harmful links, and complainants keep no office hours.
  return by === 'complainant' || kind === 'harmful_link'
    ? almanac.daysLater(before, days)
    : almanac.workdaysLater(before, days);
}
