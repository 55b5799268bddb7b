import type { WorkCalendar } from '@hutong/casework';
import type { CalendarPreview, CorrectCalendarDay, WriteCalendarYear } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '../access/actor';
import { ClockRules } from '../casework/clock-rules';
import { LedgerRules } from '../casework/ledger/ledger-rules';
import { movesOfRecord, type RunningRecord, runningRecords } from '../casework/ledger-recount';
import { type MovedClock, type RunningCase, runningCases } from '../casework/recount';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { calendarWith, declaredCalendar, type DeclaredCalendar } from './declared-calendar';
import { MovesAlike } from './moves-alike';
import { changedDays, correctedYear, importedYear, type YearDraft } from './year-draft';

const atOnce = 1_000;
const shown = 200;

/** What a change of the calendar would move, before it is made. Changes nothing. */
@Injectable()
export class Previews {
  constructor(
    private readonly db: Db,
    private readonly rules: ClockRules,
    private readonly ledgerRules: LedgerRules,
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

  private async movedBy(calendar: WorkCalendar): Promise<Moved> {
    const now = this.time.now();
    const alike = new MovesAlike({ rules: await this.rules.current(), calendar }, now);
    const basis = { rules: await this.ledgerRules.current(), calendar };
    const ofCases = await this.walk<RunningCase>(nothing, runningCases, (one) => alike.of(one));
    return this.walk<RunningRecord>(ofCases, runningRecords, (one) => movesOfRecord(one, basis, now));
  }

  /** A batch at a time, so that neither memory nor other requests suffer from how many clocks there are. */
  private async walk<One extends Running>(
    before: Moved,
    statementOf: (after: string | null, most: number) => Statement,
    movesOf: (one: One) => MovedClock[],
  ): Promise<Moved> {
    let sum = before;
    let after: string | null = null;
    do {
      const found: One[] = await this.some(statementOf(after, atOnce));
      sum = added(sum, found, found.flatMap(movesOf));
      after = found.length < atOnce ? null : (found.at(-1)?.id ?? null);
    } while (after !== null);
    return sum;
  }

  /** Administrators see no case: what would move is found by the portal itself. */
  private async some<One extends Running>(statement: Statement): Promise<One[]> {
    return (await this.db.read<{ found: One }>(system, statement)).map(({ found }) => found);
  }
}

/** A case or a record with its running clocks. */
interface Running {
  readonly id: string;
  readonly clocks: readonly unknown[];
}

type Moved = Omit<CalendarPreview, 'year' | 'days'>;
const nothing: Moved = { clocks: 0, moves: [], moving: 0, settled: 0 };

function added(sum: Moved, found: readonly Running[], changed: readonly MovedClock[]): Moved {
  const moves = changed.filter(({ before, after }) => before !== after);
  const settled = changed.filter(({ before, after, provisional }) => before === after && !provisional);
  return {
    clocks: found.reduce((clocks, one) => clocks + one.clocks.length, sum.clocks),
    moves: [...sum.moves, ...moves].slice(0, shown),
    moving: sum.moving + moves.length,
    settled: sum.settled + settled.length,
  };
}
