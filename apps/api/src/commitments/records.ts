import { Injectable } from '@nestjs/common';
import { CaseError, type CommitmentAction, offeredCommitmentActions } from '@hutong/casework';
import type { CommitmentTransition, LedgerNote, WriteCommitment } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { factsOf } from './commitment-row';
import { CommitmentsService } from './commitments.service';
import { eventsSince, recordQuery } from './record-query';

interface FoundRecord {
  readonly record: string;
  readonly state: string;
  readonly published: boolean;
  readonly promised_on: string | null;
  readonly isParty: boolean;
}

/** Commitments as somebody may see them, and requests to do something with one: each is one transaction. */
@Injectable()
export class CommitmentRecords {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly commitments: CommitmentsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** As JSON text. Throws `not_found` when there is none, or none that the asker may see. */
  async show(actor: Actor, id: string): Promise<string> {
    return worded(actor, await this.db.read<FoundRecord>(actor, query(actor, id)));
  }

  announce(actor: Actor, asked: WriteCommitment, key: string | undefined): Promise<string> {
    return this.once(actor, 'announce', asked, key, async (tx) => {
      const { id } = await this.commitments.announce(tx, actor, asked, this.time.now());
      return id;
    });
  }

  async transition(
    actor: Actor,
    id: string,
    request: CommitmentTransition,
    key: string | undefined,
  ): Promise<string> {
    try {
      return await this.once(actor, id, request, key, async (tx) => {
        await this.commitments.act(tx, actor, id, request, this.time.now());
        return id;
      });
    } catch (error) {
      throw await this.withWhatHappened(error, actor, id, request.revision);
    }
  }

  note(actor: Actor, id: string, note: LedgerNote, key: string | undefined): Promise<string> {
    return this.once(actor, `note:${id}`, note, key, async (tx) => {
      await this.commitments.note(tx, actor, id, note, this.time.now());
      return id;
    });
  }

  /** The record after the work; the same text again for the same idempotency key. */
  private once(
    actor: Actor,
    what: string,
    request: object,
    key: string | undefined,
    work: (tx: Tx) => Promise<string>,
  ): Promise<string> {
    const asked = key && { key, scope: `commitment:${what}:${actor.personId ?? ''}`, request };
    return this.db.run(actor, (tx) =>
      this.idempotency.once(tx, asked, async () => {
        const id = await work(tx);
        return worded(actor, await tx.query<FoundRecord>(query(actor, id)));
      }),
    );
  }

  /** Who changed what since the revision that the person saw: they decide with it whether to send again. */
  private async withWhatHappened(error: unknown, actor: Actor, id: string, revision: number) {
    if (!(error instanceof CaseError) || error.code !== 'stale_revision') return error;
    const since = await this.db.read<{ event: object }>(actor, eventsSince(id, revision));
    return new CaseError('stale_revision', { ...error.details, since: since.map(({ event }) => event) });
  }
}

const query = (actor: Actor, id: string): Statement =>
  recordQuery(id, actor.organisationKind === 'platform' ? actor.organisationId : null);

function worded(actor: Actor, [found]: readonly FoundRecord[]): string {
  if (!found) throw new CaseError('not_found');
  const { record, isParty } = found;
  const actions: readonly CommitmentAction[] = actor.role
    ? offeredCommitmentActions(factsOf(found, found), { role: actor.role, isParty })
    : [];
  return `${record.slice(0, -1)},${JSON.stringify({ actions }).slice(1)}`;
}
