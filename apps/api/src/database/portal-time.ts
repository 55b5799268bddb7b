import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { nobody } from '../access/actor';
import { Config } from '../config';
import { Db } from './db';

const everyMs = 1_000;

interface Moved {
  readonly demo: boolean;
  readonly ms: number;
}

/**
 * What time it is for casework. The machine's time, except in a demo, whose day administrators can move forward; the
 * database refuses to keep a moved day for anything but a demo. Sessions, throttles and keys go by the machine's time.
 */
@Injectable()
export class PortalTime implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('PortalTime');
  private moved: Moved = { demo: false, ms: 0 };
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look().catch((error: unknown) => this.log.warn(`Not read yet: ${String(error)}`));
    // Other processes move the day too. A real installation has nothing to look for.
    if (this.config.demo || this.moved.demo) this.begin();
  }

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  now(): Date {
    return new Date(Date.now() + this.moved.ms);
  }

  /** Milliseconds by which the day was moved, and whether it can be moved at all. */
  standing(): { movedByMs: number; movable: boolean } {
    return { movedByMs: this.moved.ms, movable: this.moved.demo };
  }

  /** Reads again how far the day was moved. */
  async look(): Promise<void> {
    const [row] = await this.db.read<{ demo: boolean; ms: string }>(nobody('zh'), {
      name: 'portal-time',
      text: 'SELECT demo, moved_by_ms AS ms FROM installation',
    });
    this.moved = row?.demo ? { demo: true, ms: Number(row.ms) } : { demo: false, ms: 0 };
  }

  private begin(): void {
    this.timer = setTimeout(() => {
      void this.look()
        .catch(() => undefined)
        .finally(() => this.timer && this.begin());
    }, everyMs).unref();
  }
}
