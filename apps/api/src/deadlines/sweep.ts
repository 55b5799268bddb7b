import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { ClockSteps } from '../casework/clock-steps';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { Worker } from '../jobs/worker';

/** Cases of one round, in one transaction. */
const casesOfRound = 200;
const pauseMs = 1_000;
/** How long a case that failed is left alone. */
const troubledForMs = 300_000;

/**
 * Reminders, breaches, escalations and lapses happen by themselves: rounds follow each other until nothing is due. Any
 * number of workers may sweep; one that is killed leaves its round undone, and the next takes it.
 */
@Injectable()
export class Sweep implements OnModuleInit {
  private readonly log = new Logger('Sweep');
  private troubledUntil = 0;

  constructor(
    private readonly db: Db,
    private readonly steps: ClockSteps,
    private readonly time: PortalTime,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'deadlines', everyMs: pauseMs, run: () => this.round(this.time.now()) });
  }

  /** One round; true when there may be more to do. */
  async round(now: Date): Promise<boolean> {
    if (Date.now() < this.troubledUntil) return this.oneByOne(now);
    try {
      return (await this.carryOut(now, casesOfRound)) > 0;
    } catch (error) {
      // One case that cannot go on must not hold up the others: for a while each has a transaction of its own.
      this.log.warn(`A round failed, going on case by case: ${String(error)}`);
      this.troubledUntil = Date.now() + troubledForMs;
      return true;
    }
  }

  /** Everything that is due; answers how many cases were taken. */
  async all(now: Date): Promise<number> {
    let taken = 0;
    for (let round = await this.carryOut(now, casesOfRound); round > 0;) {
      taken += round;
      round = await this.carryOut(now, casesOfRound);
    }
    return taken;
  }

  private carryOut(now: Date, most: number, only: string | null = null): Promise<number> {
    return this.db.run(system, (tx) => this.steps.carryOut(tx, now, most, only));
  }

  private async oneByOne(now: Date): Promise<boolean> {
    let done = 0;
    for (const id of await this.due(now)) {
      try {
        done += await this.carryOut(now, casesOfRound, id);
      } catch (error) {
        this.log.error(`The clocks of case ${id} cannot go on: ${String(error)}`);
      }
    }
    return done > 0;
  }

  private async due(now: Date): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(system, {
      text: 'SELECT DISTINCT complaint_id AS id FROM clock WHERE next_step_at <= $1 LIMIT 5000',
      values: [now.toISOString()],
    });
    return rows.map(({ id }) => id);
  }
}
