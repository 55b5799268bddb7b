import { Injectable } from '@nestjs/common';
import { CaseError, type CommitmentAction, offeredCommitmentActions } from '@hutong/casework';
import type { CommitmentTransition, LedgerNote, WriteCommitment } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { LedgerIntention } from '../casework/ledger/ledger-intention';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import { factsOf } from './commitment-row';
import { CommitmentsService } from './commitments.service';
import { recordQuery } from './record-query';

interface FoundRecord {
  readonly record: object;
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
    private readonly intention: LedgerIntention,
  ) {}

  /** Throws `not_found` when there is none, or none that the asker may see. */
  async show(actor: Actor, id: string): Promise<string> {
    return JSON.stringify(worded(actor, await this.db.read<FoundRecord>(actor, query(actor, id))));
  }

  announce(actor: Actor, request: WriteCommitment, key: string | undefined): Promise<string> {
    return this.intention.open(actor, 'commitment', { key, request }, async (tx) => {
      const { id } = await this.commitments.announce(tx, actor, request, this.time.now());
      return this.after(tx, actor, id);
    });
  }

  transition(actor: Actor, id: string, request: CommitmentTransition, key?: string): Promise<string> {
    return this.intention.step(actor, id, request, key, async (tx) => {
      await this.commitments.act(tx, actor, id, request, this.time.now());
      return this.after(tx, actor, id);
    });
  }

  note(actor: Actor, id: string, request: LedgerNote, key: string | undefined): Promise<string> {
    return this.intention.open(actor, `note:${id}`, { key, request }, async (tx) => {
      await this.commitments.note(tx, actor, id, request, this.time.now());
      return this.after(tx, actor, id);
    });
  }

  private async after(tx: Tx, actor: Actor, id: string): Promise<object> {
    return worded(actor, await tx.query<FoundRecord>(query(actor, id)));
  }
}

const query = (actor: Actor, id: string): Statement =>
  recordQuery(id, actor.organisationKind === 'platform' ? actor.organisationId : null);

function worded(actor: Actor, [found]: readonly FoundRecord[]): object {
  if (!found) throw new CaseError('not_found');
  const { record, isParty } = found;
  const actions: readonly CommitmentAction[] = actor.role
    ? offeredCommitmentActions(factsOf(found, found), { role: actor.role, isParty })
    : [];
  return { ...record, actions };
}
