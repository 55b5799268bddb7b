import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Db } from '../database/db';

const everyMilliseconds = 10 * 60_000;
const expired = {
  session: 'DELETE FROM session WHERE expires_at < now()',
  throttle: 'DELETE FROM throttle WHERE resets_at < now()',
  invitation: 'DELETE FROM invitation WHERE expires_at < now()',
};

/** Deletes what has run out. Several processes may do it at once; nothing depends on when. */
@Injectable()
export class AccessSweep implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('Access');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly db: Db) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep(), everyMilliseconds).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    for (const [what, text] of Object.entries(expired)) {
      await this.db
        .asApplication({ text })
        .catch((error: unknown) => this.log.warn(`Expired ${what} rows stay for now: ${String(error)}`));
    }
  }
}
