import { Injectable } from '@nestjs/common';
import { CaseError, type Locale } from '@hutong/casework';
import type { TaskBatch, WriteTaskBatch } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { LedgerIntention } from '../casework/ledger/ledger-intention';
import { Db } from '../database/db';
import { newId } from '../database/id';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { linesOf } from './batch-lines';
import {
  batchById,
  cancelBatch,
  insertBatch,
  type KeptBatch,
  newestBatches,
  taskNumbers,
} from './batch-query';
import { worded } from './failures';

/** Work on many tasks at once: somebody asks, the worker does it line by line, they look how far it is. */
@Injectable()
export class TaskBatchesService {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly intention: LedgerIntention,
  ) {}

  /** The batch that waits now, as JSON text; the same text again for the same key. */
  ask(actor: Actor, wish: WriteTaskBatch, key: string | undefined, locale: Locale): Promise<string> {
    return this.intention.open(actor, 'task-batch', { key, request: wish }, async (tx) => {
      const id = newId();
      const numbers = await numbersOf(tx, wish);
      const lines = linesOf(wish, (task) => numbers.get(task));
      const batch = { id, kind: wish.kind, personId: actor.personId, at: this.time.now() };
      await Promise.all([
        tx.as('hutong_casework'),
        ...insertBatch(batch, lines).map((statement) => tx.query(statement)),
        tx.asAsked(),
      ]);
      return this.seen(await tx.query<{ batch: KeptBatch }>(batchById(id)), locale);
    });
  }

  async newest(actor: Actor, locale: Locale): Promise<{ items: TaskBatch[] }> {
    const rows = await this.db.read<{ batch: KeptBatch }>(actor, newestBatches(actor.personId));
    return { items: rows.map(({ batch }) => worded(batch, locale)) };
  }

  /** Throws `not_found` for what there is not, and for somebody else's. */
  async show(actor: Actor, id: string, locale: Locale): Promise<TaskBatch> {
    return this.seen(await this.db.read<{ batch: KeptBatch }>(actor, batchById(id)), locale);
  }

  /** What waits is not done any more; what is done stays. Throws `not_found`. */
  cancel(actor: Actor, id: string, key: string | undefined, locale: Locale): Promise<string> {
    const asked = { key, request: { cancel: id } };
    return this.intention.open(actor, 'task-batch', asked, async (tx) => {
      this.seen(await tx.query<{ batch: KeptBatch }>(batchById(id)), locale);
      await Promise.all([tx.as('hutong_casework'), tx.query(cancelBatch(id, this.time.now())), tx.asAsked()]);
      return this.seen(await tx.query<{ batch: KeptBatch }>(batchById(id)), locale);
    });
  }

  private seen([found]: readonly { batch: KeptBatch }[], locale: Locale): TaskBatch {
    if (!found) throw new CaseError('not_found');
    return worded(found.batch, locale);
  }
}

async function numbersOf(tx: Tx, wish: WriteTaskBatch): Promise<ReadonlyMap<string, string>> {
  if (wish.kind === 'order') return new Map();
  const rows = await tx.query<{ id: string; number: string }>(taskNumbers(wish.tasks));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
