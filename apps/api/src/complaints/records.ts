import { Injectable } from '@nestjs/common';
import { CaseError, offeredActions, type RunningClock, whoMustAct } from '@hutong/casework';
import { contact } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { unseal } from '../access/sealing';
import { type CaseRow, sideOf } from '../casework/case-row';
import { factsOf } from '../casework/guards';
import { Config } from '../config';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import { recordQuery } from './record-query';

interface FoundRecord {
  readonly record: string;
  readonly row: CaseRow;
  readonly running: readonly Pick<RunningClock, 'kind' | 'dueAt' | 'pauses'>[] | null;
  readonly contact: Buffer | null;
}

/** Complaints as one of their parties may see them. Answers are JSON text: the database made it, nobody takes it apart. */
@Injectable()
export class ComplaintRecords {
  private readonly contactKey: Buffer;

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    config: Config,
  ) {
    this.contactKey = config.secret('contacts');
  }

  /** Throws `not_found` when there is none, or none that the asker may see. */
  async show(actor: Actor, id: string): Promise<string> {
    const [found] = await this.db.read<FoundRecord>(actor, this.query(actor, id));
    if (!found) throw new CaseError('not_found');
    return this.worded(actor, found);
  }

  /** The same inside a transaction; null when the step made the case invisible to the asker. */
  async after(tx: Tx, actor: Actor, id: string): Promise<string | null> {
    const [found] = await tx.query<FoundRecord>(this.query(actor, id));
    return found ? this.worded(actor, found) : null;
  }

  private query(actor: Actor, id: string): Statement {
    const isPlatform = actor.organisationKind === 'platform';
    const reader = isPlatform ? 'platform' : actor.kind === 'complainant' ? 'complainant' : 'regulator';
    return recordQuery(id, reader, isPlatform ? actor.organisationId : null);
  }

  private worded(actor: Actor, { record, row, running, contact: sealed }: FoundRecord): string {
    const side = sideOf(actor, row) ?? 'regulator';
    const more = {
      side: side === 'system' ? 'regulator' : side,
      actions: actor.role
        ? offeredActions(factsOf(row, actor, this.time.now(), running ?? []), actor.role, side)
        : [],
      whoMustAct: whoMustAct(row.state),
      contact: actor.organisationKind === 'regulator' && sealed ? this.opened(sealed, row.id) : null,
    };
    return `${record.slice(0, -1)},${JSON.stringify(more).slice(1)}`;
  }

  private opened(sealed: Buffer, id: string) {
    const known = contact.parse(JSON.parse(unseal(this.contactKey, sealed, id).toString()));
    return { email: known.email ?? null, phone: known.phone ?? null, name: known.name ?? null };
  }
}
