import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config';

/**
 * Something that happens by itself, again and again. It may run in several processes at once: the database keeps them
 * apart.
 */
export interface Job {
  readonly name: string;
  /** The pause after a run that found nothing more to do. */
  readonly everyMs: number;
  /** Does the next piece of work; true when there is more of it. */
  run(): Promise<boolean>;
}

/** Runs the jobs that nouns add, each at its own pace, so that a slow one holds up no other. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Worker');
  private readonly jobs: Job[] = [];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Map<string, Promise<void>>();
  private begun = false;
  private stopped = false;

  constructor(private readonly config: Config) {}

  add(job: Job): void {
    this.jobs.push(job);
    if (this.begun) this.next(job, 0);
  }

  onApplicationBootstrap(): void {
    if (!this.config.works) return;
    this.begun = true;
    for (const job of this.jobs) this.next(job, Math.min(job.everyMs, 1_000));
  }

  /** Waits for what has begun. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.running.values());
  }

  private next(job: Job, inMs: number): void {
    if (this.stopped) return;
    const begin = () => {
      this.running.set(job.name, this.work(job));
    };
    this.timers.set(job.name, setTimeout(begin, inMs).unref());
  }

  private async work(job: Job): Promise<void> {
    try {
      this.next(job, (await job.run()) ? 0 : job.everyMs);
    } catch (error) {
      this.log.warn(`${job.name} failed and will be tried again: ${String(error)}`);
      this.next(job, Math.max(5_000, job.everyMs));
    }
  }
}
