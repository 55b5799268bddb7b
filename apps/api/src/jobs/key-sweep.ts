import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { Db } from '../database/db';
import { Worker } from './worker';

const hourMs = 3_600_000;

/** Idempotency keys are good for a day. */
@Injectable()
export class KeySweep implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'idempotency keys', everyMs: hourMs, run: () => this.sweep() });
  }

  private async sweep(): Promise<boolean> {
    await this.db.run(system, async (tx) => {
      await tx.as('hutong_casework');
      await tx.query({ text: `DELETE FROM idempotency_key WHERE created_at < now() - interval '1 day'` });
    });
    return false;
  }
}
