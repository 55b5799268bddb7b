import { Injectable } from '@nestjs/common';
import { CaseError, legalDateOf, offeredSelfInspectionActions } from '@hutong/casework';
import type { SelfInspectionQuery, SelfInspectionRecord } from '@hutong/contract';
import type { Actor } from '../../access/actor';
import { Db } from '../../database/db';
import { PortalTime } from '../../database/portal-time';
import type { Tx } from '../../database/tx';
import { countBound, type PageRow, pageText, totalOf } from '../../http/pages';
import { type AskedOn, countQuery, listQuery } from './list-query';
import { selfInspectionRecordQuery } from './self-inspection-query';

interface Found {
  readonly record: Omit<SelfInspectionRecord, 'actions'>;
  /** The state of its campaign. */
  readonly campaign: string;
}

/** Self-inspections as the asker may see them: a platform its own, the regulator all. */
@Injectable()
export class SelfInspectionRecords {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  /** A page as JSON text. */
  async page(actor: Actor, query: SelfInspectionQuery): Promise<string> {
    const asked = this.askedBy(actor);
    const [[found], total] = await Promise.all([
      this.db.read<PageRow>(actor, listQuery(query, asked)),
      query.count === 'true' ? this.count(actor, query, asked) : null,
    ]);
    return pageText(found, total);
  }

  /** Throws `not_found` when there is none, or none that the asker may see. */
  async show(actor: Actor, id: string): Promise<SelfInspectionRecord> {
    return worded(
      actor,
      await this.db.read<{ record: Found['record']; campaign: string }>(actor, this.query(actor, id)),
    );
  }

  /** The same inside a transaction. */
  async after(tx: Tx, actor: Actor, id: string): Promise<SelfInspectionRecord> {
    return worded(
      actor,
      await tx.query<{ record: Found['record']; campaign: string }>(this.query(actor, id)),
    );
  }

  private async count(actor: Actor, query: SelfInspectionQuery, asked: AskedOn) {
    const [row] = await this.db.read<{ value: number }>(actor, countQuery(query, asked, countBound));
    return totalOf(row?.value);
  }

  private query(actor: Actor, id: string) {
    const { today, own } = this.askedBy(actor);
    return selfInspectionRecordQuery(id, today, own);
  }

  private askedBy({ organisationKind, organisationId }: Actor): AskedOn {
    const own = organisationKind === 'platform' ? organisationId : null;
    return { today: legalDateOf(this.time.now()), own };
  }
}

function worded({ role }: Actor, [found]: readonly Found[]): SelfInspectionRecord {
  if (!found) throw new CaseError('not_found');
  const { record, campaign } = found;
  const isOffered = role !== null && campaign === 'running';
  return {
    ...record,
    actions: isOffered ? offeredSelfInspectionActions(record.state, { role, isParty: true }) : [],
  };
}
