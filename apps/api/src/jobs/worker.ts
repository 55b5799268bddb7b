import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config';
import { Db } from '../database/db';
import { system } from '../access/actor';
import { SearchIndex } from './search-index';

const pauseMs = 1_000;
const hourMs = 3_600_000;

/** What happens by itself. Every job may run in several processes at once: the database keeps them apart. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Worker');
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private sweptAt = 0;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly index: SearchIndex,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.works) this.next(pauseMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private next(inMs: number): void {
    if (this.stopped) return;
    const begin = () => {
      this.running = this.work();
    };
    this.timer = setTimeout(begin, inMs).unref();
  }

  private async work(): Promise<void> {
    try {
      const indexed = await this.index.indexNext();
      await this.sweepKeys();
      this.next(indexed > 0 ? 0 : pauseMs);
    } catch (error) {
      this.log.warn(`A job failed and will be tried again: ${String(error)}`);
      this.next(5 * pauseMs);
    }
  }

  /** Idempotency keys are good for a day. */
  private async sweepKeys(): Promise<void> {
    if (Date.now() - this.sweptAt < hourMs) return;
    this.sweptAt = Date.now();
    await this.db.run(system, async (tx) => {
      await tx.as('hutong_casework');
      await tx.query({ text: `DELETE FROM idempotency_key WHERE created_at < now() - interval '1 day'` });
    });
  }
}
