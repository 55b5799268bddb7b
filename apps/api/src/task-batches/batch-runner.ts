import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { WriteTaskBatch } from '@hutong/contract';
import { Accounts } from '../access/accounts';
import { type Actor, system } from '../access/actor';
import { actorOf } from '../access/signed-in';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { reasonOf } from '../http/reason';
import { RequestError } from '../http/request-error';
import { Worker } from '../jobs/worker';
import { problemOf } from './failures';
import { LineWork } from './line-work';
import { finishBatch, lineDone, lineFailed, openBatches, takeLine } from './line-rows';

const pauseMs = 1_000;
/** Lines of one batch before it is the next one's turn. */
const linesAtOnce = 25;

interface OpenBatch {
  readonly id: string;
  readonly kind: WriteTaskBatch['kind'];
  readonly personId: string;
}
interface Line {
  readonly line: number;
  readonly request: unknown;
}

/**
 * Works off what waits in batches, line by line, each in a transaction of its own as the person who asked. Any number of
 * processes may do so: a line is taken by one of them, and is done in the transaction that says so.
 */
@Injectable()
export class BatchRunner implements OnModuleInit {
  private readonly log = new Logger('BatchRunner');

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly accounts: Accounts,
    private readonly work: LineWork,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'task batches', everyMs: pauseMs, run: () => this.round() });
  }

  /** Some lines of every batch that is open. Answers whether it found any. */
  async round(): Promise<boolean> {
    const batches = await this.db.read<{ id: string; kind: OpenBatch['kind']; personId: string }>(
      system,
      openBatches,
    );
    let found = false;
    for (const batch of batches) found = (await this.some(batch)) || found;
    return found;
  }

  private async some(batch: OpenBatch): Promise<boolean> {
    for (let taken = 0; taken < linesAtOnce; taken += 1) {
      if (await this.next(batch)) continue;
      await this.asCasework((tx) => tx.query(finishBatch(batch.id, this.time.now())));
      return taken > 0;
    }
    return true;
  }

  /** One line; false when none is free. */
  private async next(batch: OpenBatch): Promise<boolean> {
    const begun: Line[] = [];
    try {
      // As they are now: somebody may have been disabled, or given another role, since they asked.
      const actor = await this.actorOf(batch.personId);
      return await this.db.run(actor ?? system, async (tx) => {
        const line = await this.take(tx, batch);
        if (!line) return false;
        begun.push(line);
        if (!actor) throw new RequestError('forbidden');
        const task = await this.work.carryOut(tx, actor, batch.kind, line.request, this.time.now());
        await tx.as('hutong_casework');
        await tx.query(lineDone(batch.id, line.line, task));
        return true;
      });
    } catch (error) {
      const [line] = begun;
      if (!line || isPassing(error)) throw error;
      await this.fail(batch, line, error);
      return true;
    }
  }

  private async take(tx: Tx, { id }: OpenBatch): Promise<Line | undefined> {
    const [, [line]] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ line: number; request: unknown }>(takeLine(id)),
      tx.asAsked(),
    ]);
    return line;
  }

  /** Nothing of the line is left; that it failed is written behind it. */
  private async fail({ id }: OpenBatch, { line }: Line, error: unknown): Promise<void> {
    const reason = reasonOf(error);
    const number = `${id.slice(0, 8)}-${line}`;
    if (reason.code === 'internal') this.log.error(`Line ${number}: ${String(error)}`);
    await this.asCasework((tx) => tx.query(lineFailed(id, line, problemOf(reason, number))));
  }

  /** Null for somebody who may not work on the ledger any more. */
  private async actorOf(personId: string): Promise<Actor | null> {
    try {
      const { session } = await this.accounts.byId(personId);
      const actor = actorOf(session, 'zh');
      return actor.role === 'officer' || actor.role === 'supervisor' ? actor : null;
    } catch (error) {
      if (error instanceof RequestError && error.code === 'not_signed_in') return null;
      throw error;
    }
  }

  private asCasework<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.run(system, async (tx) => {
      await tx.as('hutong_casework');
      return work(tx);
    });
  }
}

/** Trouble of the moment is no fault of the line: the database is away, or two waited for each other (SQLSTATE class 40). */
function isPassing(error: unknown): boolean {
  if (reasonOf(error).code === 'unavailable') return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('40');
}
