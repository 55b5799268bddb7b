import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { ClockSteps } from '../casework/clock-steps';
import { LedgerClockSteps } from '../casework/ledger/ledger-clock-steps';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { Worker } from '../jobs/worker';

/** Cases of one round, in one transaction. */
const casesOfRound = 200;
const pauseMs = 1_000;
/** How long a case that cannot go on is left alone. */
const troubledForMs = 60_000;

/**
 * Reminders, breaches, escalations and lapses happen by themselves: rounds follow each other until nothing is due. Any
 * number of workers may sweep; one that is killed leaves its round undone, and the next takes it.
 */
@Injectable()
export class Sweep implements OnModuleInit {
  private readonly log = new Logger('Sweep');
  private readonly troubled = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly steps: ClockSteps,
    private readonly ledgerSteps: LedgerClockSteps,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    const run = async () => (await this.round(await this.now())) > 0;
    this.worker.add({ name: 'deadlines', everyMs: pauseMs, run });
  }

  /** One round; answers how many cases it took: 0 when nothing is due, or others are at it. */
  async round(now: Date): Promise<number> {
    try {
      const cases = await this.db.run(system, (tx) =>
        this.steps.carryOut(tx, now, casesOfRound, this.leftAlone()),
      );
      return cases + (await this.ledgerRound(now));
    } catch (error) {
      this.log.warn(`A round failed, its cases go on one by one: ${String(error)}`);
      return this.oneByOne(now);
    }
  }

  /** Records of the ledger; what goes wrong with them stops no complaint. */
  private async ledgerRound(now: Date): Promise<number> {
    try {
      return await this.db.run(system, (tx) => this.ledgerSteps.carryOut(tx, now, casesOfRound));
    } catch (error) {
      if (error instanceof RequestError) throw error;
      this.log.error(`The clocks of the ledger cannot go on: ${String(error)}`);
      return 0;
    }
  }

  /** Everything that is due; answers how many cases were taken, each as often as it had something to do. */
  async all(now: Date): Promise<number> {
    let taken = 0;
    for (let round = await this.round(now); round > 0; round = await this.round(now)) taken += round;
    return taken;
  }

  /** One case that cannot go on must not hold up the others: each has a transaction of its own, once. */
  private async oneByOne(now: Date): Promise<number> {
    const ids = await this.due(now);
    for (const id of ids) {
      try {
        await this.db.run(system, (tx) => this.steps.carryOutOf(tx, now, id));
      } catch (error) {
        // Without a database no case is to blame.
        if (error instanceof RequestError) throw error;
        this.log.error(`The clocks of case ${id} cannot go on: ${String(error)}`);
        this.troubled.set(id, Date.now() + troubledForMs);
      }
    }
    return ids.length;
  }

  /** The cases of the round that failed, or what is left of them. */
  private async due(now: Date): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(system, {
      name: 'sweep:due',
      text: `SELECT complaint_id AS id FROM clock
        WHERE next_step_at <= $1 AND complaint_id IS NOT NULL AND complaint_id <> ALL ($3::uuid[])
        ORDER BY next_step_at, id LIMIT $2`,
      values: [now.toISOString(), casesOfRound, this.leftAlone()],
    });
    return [...new Set(rows.map(({ id }) => id))];
  }

  /**
   * The database's clock, which is one for all workers: a breach that a machine whose clock is fast recorded before its
   * instant could never be taken back.
   */
  private async now(): Promise<Date> {
    const [row] = await this.db.read<{ now: Date }>(system, {
      name: 'sweep:now',
      text: `SELECT clock_timestamp() + moved_by_ms * interval '1 millisecond' AS now FROM installation`,
    });
    if (!row) throw new Error('This database is no installation.');
    return row.now;
  }

  private leftAlone(): string[] {
    for (const [id, until] of this.troubled) if (until < Date.now()) this.troubled.delete(id);
    return [...this.troubled.keys()];
  }
}
