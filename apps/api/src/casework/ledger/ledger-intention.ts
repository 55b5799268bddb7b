import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { Actor } from '../../access/actor';
import { Db } from '../../database/db';
import type { Tx } from '../../database/tx';
import { Idempotency } from '../../http/idempotency';
import { eventsAfter } from './record-fields';

/** What somebody asks for, with the key that makes it happen once. */
export interface Asked {
  readonly key: string | undefined;
  readonly request: object;
}

/** What is answered; text is JSON that the database made. */
type Answer = object | string;

/** One intention on the ledger: one transaction, once for each key, and an answer to those who saw an older record. */
@Injectable()
export class LedgerIntention {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
  ) {}

  /** Opens something, or does it whatever the record is now. Answers JSON text; the same text again for the same key. */
  open(
    actor: Actor,
    noun: string,
    { key, request }: Asked,
    work: (tx: Tx) => Promise<Answer>,
  ): Promise<string> {
    const scope = `${noun}:${actor.personId ?? ''}`;
    return this.db.run(actor, (tx) =>
      this.idempotency.once(tx, key && { key, scope, request }, async () => textOf(await work(tx))),
    );
  }

  /** Changes a record. A stale revision is answered with what happened since. */
  async step(
    actor: Actor,
    id: string,
    request: { readonly revision: number },
    key: string | undefined,
    work: (tx: Tx) => Promise<Answer>,
  ): Promise<string> {
    try {
      return await this.open(actor, `ledger:${id}`, { key, request }, work);
    } catch (error) {
      if (!(error instanceof CaseError) || error.code !== 'stale_revision') throw error;
      const since = await this.db.read<{ event: object }>(actor, eventsAfter(id, request.revision));
      throw new CaseError('stale_revision', { ...error.details, since: since.map(({ event }) => event) });
    }
  }
}

const textOf = (answer: Answer): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));
