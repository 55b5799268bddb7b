import { Injectable } from '@nestjs/common';
import type { CampaignTransition, WriteCampaign } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { LedgerDoor, type LedgerDone } from '../casework/ledger/ledger-door';
import { told } from '../casework/ledger/record-row';
import { newId } from '../database/id';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import { CampaignRecords } from './campaign-records';
import { campaignStep, participantIds, refuseFrame } from './campaign-steps';
import { type CampaignRow, columnsOf, titleOf } from './frame';
import { LedgerIntention } from '../casework/ledger/ledger-intention';
import { addParticipants } from './participants';
import { SelfInspectionOpening } from './self-inspections/opening';
import { addTopics, newTopics } from './topics';

/** What the regulator does with campaigns. Each method is one intention and one transaction. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly time: PortalTime,
    private readonly door: LedgerDoor,
    private readonly intention: LedgerIntention,
    private readonly records: CampaignRecords,
    private readonly opening: SelfInspectionOpening,
  ) {}

  /** The record as JSON text; the same text again for the same idempotency key. */
  prepare(actor: Actor, campaign: WriteCampaign, key: string | undefined): Promise<string> {
    return this.intention.open(actor, 'campaign', { key, request: campaign }, async (tx) => {
      const id = newId();
      await this.open(tx, actor, id, campaign, this.time.now());
      return this.records.after(tx, actor, id);
    });
  }

  /** The record afterwards as JSON text. */
  transition(actor: Actor, id: string, request: CampaignTransition, key?: string): Promise<string> {
    return this.intention.step(actor, id, request, key, async (tx) => {
      await this.act(tx, actor, id, request, this.time.now());
      return this.records.after(tx, actor, id);
    });
  }

  /** Inside a transaction, for the demo too. Answers the number. */
  async open(tx: Tx, actor: Actor, id: string, campaign: WriteCampaign, at: Date): Promise<string> {
    refuseFrame('prepare', campaign, at);
    const participants = await participantIds(tx, campaign.participants);
    const copiedFrom = await numberOfCampaign(tx, campaign.copiedFrom);
    const { startsOn, endsOn } = campaign;
    const slugs = [...participants.keys()];
    return this.door.open(
      tx,
      actor,
      {
        ...{ id, kind: 'campaign', state: 'prepared', campaignId: null, platformId: null },
        ...{ title: titleOf(campaign.name), officerId: actor.personId },
        detail: { ...columnsOf(campaign), copied_from_id: campaign.copiedFrom ?? null },
        action: 'prepare',
        changes: told({ startsOn, endsOn, participants: slugs, copiedFrom }),
        adds: [
          ...addTopics(id, newTopics(campaign.aspects)),
          ...addParticipants(id, [...participants.values()]),
        ],
      },
      at,
    );
  }

  /** The action with what follows from it. Inside a transaction, for the demo too. */
  async act(tx: Tx, actor: Actor, id: string, request: CampaignTransition, at: Date): Promise<LedgerDone> {
    const { action, revision } = request;
    const done = await this.door.step<CampaignRow>(
      tx,
      actor,
      { id, kind: 'campaign', revision },
      (found) => campaignStep(tx, actor, found, request, at),
      at,
    );
    const isRunning = action === 'start' || (action === 'revise' && done.row.state === 'running');
    if (isRunning) await this.opening.openMissing(tx, actor, id, at);
    return done;
  }
}

/** Throws at the field when there is no such campaign. */
async function numberOfCampaign(tx: Tx, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null;
  const [found] = await tx.query<{ number: string }>({
    name: 'campaign:number',
    text: `SELECT number FROM ledger_record WHERE id = $1 AND kind = 'campaign'`,
    values: [id],
  });
  if (!found)
    throw new RequestError('unprocessable', { errors: [{ field: '/copiedFrom', code: 'invalid' }] });
  return found.number;
}
