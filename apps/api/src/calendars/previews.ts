import type { WorkCalendar } from '@hutong/casework';
import type { CalendarPreview, CorrectCalendarDay, WriteCalendarYear } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '../access/actor';
import { ClockRules } from '../casework/clock-rules';
import { type RunningCase, runningCases } from '../casework/recount';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { calendarWith, declaredCalendar, type DeclaredCalendar } from './declared-calendar';
import { MovesAlike } from './moves-alike';
import { changedDays, correctedYear, importedYear, type YearDraft } from './year-draft';

const casesAtOnce = 1_000;
const shown = 200;

/** What a change of the calendar would move, before it is made. Changes nothing. */
@Injectable()
export class Previews {
  constructor(
    private readonly db: Db,
    private readonly rules: ClockRules,
    private readonly time: PortalTime,
  ) {}

  /** Throws `unprocessable`. */
  load(actor: Actor, given: WriteCalendarYear): Promise<CalendarPreview> {
    return this.of(actor, (declared) => importedYear(given, declared));
  }

  /** Throws `unprocessable`. */
  correct(actor: Actor, given: CorrectCalendarDay): Promise<CalendarPreview> {
    return this.of(actor, (declared) => correctedYear(given, declared));
  }

  private async of(
    actor: Actor,
    drafting: (declared: DeclaredCalendar) => YearDraft,
  ): Promise<CalendarPreview> {
    const [declared] = await this.db.read<DeclaredCalendar>(actor, declaredCalendar);
    if (!declared) throw new Error('The calendar could not be read.');
    const draft = drafting(declared);
    const moved = await this.movedBy(calendarWith(draft.year, draft.days, declared));
    return { year: draft.year, days: changedDays(draft, declared), ...moved };
  }

  /** A batch at a time, so that neither memory nor other requests suffer from how many clocks there are. */
  private async movedBy(calendar: WorkCalendar): Promise<Moved> {
    const alike = new MovesAlike({ rules: await this.rules.current(), calendar }, this.time.now());
    let sum: Moved = { clocks: 0, moves: [], moving: 0, settled: 0 };
    let after: string | null = null;
    do {
      const cases: RunningCase[] = await this.some(after);
      sum = added(sum, cases, alike);
      after = cases.length < casesAtOnce ? null : (cases.at(-1)?.id ?? null);
    } while (after !== null);
    return sum;
  }

  /** Administrators see no case: what would move is found by the portal itself. */
  private async some(after: string | null): Promise<RunningCase[]> {
    const statement = runningCases(after, casesAtOnce);
    return (await this.db.read<{ found: RunningCase }>(system, statement)).map(({ found }) => found);
  }
}

type Moved = Omit<CalendarPreview, 'year' | 'days'>;

function added(sum: Moved, cases: readonly RunningCase[], alike: MovesAlike): Moved {
  const changed = cases.flatMap((one) => alike.of(one));
  const moves = changed.filter(({ before, after }) => before !== after);
  const settled = changed.filter(({ before, after, provisional }) => before === after && !provisional);
  return {
    clocks: cases.reduce((clocks, one) => clocks + one.clocks.length, sum.clocks),
    moves: [...sum.moves, ...moves].slice(0, shown),
    moving: sum.moving + moves.length,
    settled: sum.settled + settled.length,
  };
}
