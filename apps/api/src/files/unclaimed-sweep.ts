import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { UploadsService } from './uploads.service';

const hour = 3_600_000;
/** Whoever files a complaint has a day to finish it. */
const keptFor = 24 * hour;

/** Removes, each hour, what was sent and never used. Several processes may do it at once. */
@Injectable()
export class UnclaimedSweep implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('Files');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly uploads: UploadsService) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep(), hour).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    await this.uploads
      .removeUnclaimed(new Date(Date.now() - keptFor))
      .catch((error: unknown) => this.log.warn(`Unclaimed files stay for now: ${String(error)}`));
  }
}
