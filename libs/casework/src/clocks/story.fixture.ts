import type { ComplaintKind } from '../words/complaint';
import { nextState, type Standing } from '../workflow/next-state';
import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf } from './calendar';
import { type ClockWork, clockWork, type LegalBasis, type RunningClock } from './case-clocks';
import { clockRules } from './rule-rows';
import type { ComplaintClock, ComplaintEvent } from './rules';
import type { PausedBy } from './pauses';

export const autumnBasis: LegalBasis = { rules: clockRules, calendar: calendarOf(autumn2021, [2021]) };

/** A minute in Beijing: '2021-09-22 10:00'. */
export function beijing(minute: string): Date {
  return new Date(`${minute.replace(' ', 'T')}:00+08:00`);
}

export interface Told {
  readonly event: ComplaintEvent;
  readonly at: Date;
  readonly askedBy?: PausedBy;
  readonly extendBy?: number;
}

/** A complaint to which things happen; for specs. */
export class Story {
  standing: Standing = { state: 'submitted', resumeState: null };
  running: readonly RunningClock[] = [];
  work: ClockWork = { stop: [], change: [], start: [], running: [] };

  constructor(
    readonly kind: ComplaintKind = 'blocked_link',
    public basis: LegalBasis = autumnBasis,
  ) {}

  tell({ event, at, askedBy, extendBy }: Told): this {
    if (event !== 'file') this.standing = nextState(event, this.standing);
    const complaint = { kind: this.kind, state: this.standing.state };
    const told = { event, at, askedBy: askedBy ?? null, extendBy };
    this.work = clockWork(told, complaint, this.running, this.basis);
    this.running = this.work.running;
    return this;
  }

  clock(kind: ComplaintClock): RunningClock {
    const clock = this.running.find((one) => one.kind === kind);
    if (!clock) throw new Error(`The clock ${kind} does not run.`);
    return clock;
  }

  get kinds(): ComplaintClock[] {
    return this.running.map(({ kind }) => kind);
  }
}
