import { type LegalBasis, legalDateOf, type RunningClock } from '@hutong/casework';
import { type MovedClock, movesOf, type RunningCase } from '../casework/recount';

type Move = Pick<MovedClock, 'after' | 'provisional'> | null;
const mostKept = 10_000;

/**
 * What would move of many cases. Clocks of one day under one rule move alike, so that most are counted once for
 * thousands; those that were paused are counted one by one.
 */
export class MovesAlike {
  private readonly known = new Map<string, Move>();

  constructor(
    private readonly basis: LegalBasis,
    private readonly now: Date,
  ) {}

  of(one: RunningCase): MovedClock[] {
    return one.clocks.flatMap((clock) => {
      const move = this.moveOf(one, clock);
      const { caseNumber } = one;
      return move ? [{ caseNumber, clock: clock.kind, before: clock.dueOn, ...move }] : [];
    });
  }

  private moveOf(one: RunningCase, clock: RunningClock): Move {
    if (clock.pauses.length > 0) return this.counted(one, clock);
    const { kind, ruleVersion, startedAt, extendedBy, dueAt, provisional } = clock;
    const startedOn = legalDateOf(new Date(startedAt));
    const key = [kind, ruleVersion, startedOn, extendedBy, dueAt, provisional].join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const move = this.counted(one, clock);
    if (this.known.size < mostKept) this.known.set(key, move);
    return move;
  }

  private counted(one: RunningCase, clock: RunningClock): Move {
    const [move] = movesOf({ ...one, clocks: [clock] }, this.basis, this.now);
    return move ? { after: move.after, provisional: move.provisional } : null;
  }
}
