import { Injectable } from '@nestjs/common';
import { CaseError, cellStateOn, legalDateOf } from '@hutong/casework';
import type { CellQuery, CellRecord, WriteCellChange, WriteCellRetest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { LedgerIntention } from '../casework/ledger/ledger-intention';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { cellRecordQuery, type FoundCellRecord } from './cell-query';
import { contradictionsIn } from './matrices';
import { OpennessService } from './openness.service';

const writers: readonly (string | null)[] = ['officer', 'supervisor'];

/** Single cells of the matrix as somebody may see them, and requests to write in one: each is one transaction. */
@Injectable()
export class CellRecords {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly openness: OpennessService,
    private readonly intention: LedgerIntention,
  ) {}

  /** Throws `not_found` for a relation of which the asker is no part, and of platforms that there are not. */
  async show(actor: Actor, query: CellQuery): Promise<CellRecord> {
    const today = legalDateOf(this.time.now());
    return this.worded(actor, await this.db.read<FoundCellRecord>(actor, this.query(actor, query)), today);
  }

  change(actor: Actor, request: WriteCellChange, key: string | undefined): Promise<string> {
    const at = this.time.now();
    return this.intention.open(actor, 'cell-change', { key, request }, async (tx) => {
      await this.openness.state(tx, actor, request, at);
      return this.worded(actor, await tx.query(this.query(actor, request)), legalDateOf(at));
    });
  }

  retest(actor: Actor, request: WriteCellRetest, key: string | undefined): Promise<string> {
    const at = this.time.now();
    return this.intention.open(actor, 'cell-retest', { key, request }, async (tx) => {
      await this.openness.retest(tx, actor, request, at);
      const query = { ...request, scene: request.retest.scene };
      return this.worded(actor, await tx.query(this.query(actor, query)), legalDateOf(at));
    });
  }

  private query(actor: Actor, query: CellQuery) {
    const platformId = actor.organisationKind === 'platform' ? actor.organisationId : null;
    return cellRecordQuery(query, platformId, legalDateOf(this.time.now()));
  }

  private worded(actor: Actor, [found]: readonly FoundCellRecord[], today: string): CellRecord {
    if (!found) throw new CaseError('not_found');
    const { record, newestComplaintOn } = found;
    const [newest] = record.retests;
    const facts = {
      ...{ changes: record.history, openComplaints: record.openComplaints, newestComplaintOn },
      newestRetest: newest ? { result: newest.result, on: newest.retestedOn } : null,
      commitments: record.commitments.map(({ state }) => state),
    };
    return {
      ...record,
      commitments: [...record.commitments],
      state: cellStateOn(record.history, today),
      contradictions: contradictionsIn(facts, today),
      mayWrite: writers.includes(actor.role),
    };
  }
}
