import { Injectable } from '@nestjs/common';
import { CaseError, legalDateOf, offeredCampaignActions, type Phase, phaseOn } from '@hutong/casework';
import type { CampaignRecord, campaignList } from '@hutong/contract';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { campaignList as listed, campaignRecordQuery } from './campaign-query';

type CampaignList = z.infer<typeof campaignList>;
type Found = Omit<CampaignRecord, 'phase' | 'actions'>;

/** Campaigns as the asker may see them: platforms see those that have started. */
@Injectable()
export class CampaignRecords {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  async list(actor: Actor): Promise<CampaignList> {
    const rows = await this.db.read<{ item: Omit<CampaignList['items'][number], 'phase'>; phases: Phase[] }>(
      actor,
      listed,
    );
    return { items: rows.map(({ item, phases }) => ({ ...item, phase: this.phaseNow(phases) })) };
  }

  /** Throws `not_found` when there is none, or none that the asker may see. */
  async show(actor: Actor, id: string): Promise<CampaignRecord> {
    return this.worded(actor, await this.db.read<{ record: Found }>(actor, queryOf(actor, id)));
  }

  /** The same inside a transaction. */
  async after(tx: Tx, actor: Actor, id: string): Promise<CampaignRecord> {
    return this.worded(actor, await tx.query<{ record: Found }>(queryOf(actor, id)));
  }

  private worded(actor: Actor, [found]: readonly { record: Found }[]): CampaignRecord {
    if (!found) throw new CaseError('not_found');
    const { record } = found;
    const isParty = actor.organisationKind === 'regulator';
    const actions = actor.role ? offeredCampaignActions(record.state, { role: actor.role, isParty }) : [];
    return { ...record, phase: this.phaseNow(record.phases), actions };
  }

  private phaseNow(phases: readonly Phase[]) {
    return phaseOn(phases, legalDateOf(this.time.now()));
  }
}

const queryOf = (actor: Actor, id: string) => campaignRecordQuery(id, actor.organisationKind === 'regulator');
