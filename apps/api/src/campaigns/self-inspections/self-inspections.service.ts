import { Injectable } from '@nestjs/common';
import type { SelfInspectionTransition } from '@hutong/contract';
import type { Actor } from '../../access/actor';
import { heldCampaign } from '../../casework/ledger/campaign-hold';
import { LedgerDoor, type LedgerDone } from '../../casework/ledger/ledger-door';
import { everyoneOnLedger, type RecordRow } from '../../casework/ledger/record-row';
import { PortalTime } from '../../database/portal-time';
import type { Tx } from '../../database/tx';
import { FilesService } from '../../files/files.service';
import { RectificationsService } from '../../rectifications/rectifications.service';
import { LedgerIntention } from '../../casework/ledger/ledger-intention';
import { itemOf } from './listed-item';
import { SelfInspectionRecords } from './self-inspection-records';
import { type InspectionRow, selfInspectionStep } from './self-inspection-steps';

/** What a platform finds when it inspects itself, and what officers make of it. */
@Injectable()
export class SelfInspectionsService {
  constructor(
    private readonly time: PortalTime,
    private readonly door: LedgerDoor,
    private readonly intention: LedgerIntention,
    private readonly records: SelfInspectionRecords,
    private readonly files: FilesService,
    private readonly rectifications: RectificationsService,
  ) {}

  /** The record afterwards as JSON text. */
  transition(actor: Actor, id: string, request: SelfInspectionTransition, key?: string): Promise<string> {
    return this.intention.step(actor, id, request, key, async (tx) => {
      await this.act(tx, actor, id, request, this.time.now());
      return this.records.after(tx, actor, id);
    });
  }

  /** The action with its files and with the item that follows from it. Inside a transaction, for the demo too. */
  async act(
    tx: Tx,
    actor: Actor,
    id: string,
    request: SelfInspectionTransition,
    at: Date,
  ): Promise<LedgerDone> {
    const seen: InspectionRow[] = [];
    const done = await this.door.step<InspectionRow>(
      tx,
      actor,
      { id, kind: 'self_inspection', revision: request.revision },
      async (found) => {
        seen.push(found.detail);
        return selfInspectionStep(actor, found, request, await campaignState(tx, found.row), at);
      },
      at,
    );
    if ('files' in request)
      await this.files.claim(tx, request.files ?? [], {
        ...{ recordId: id, revision: done.revision, part: 'evidence' },
        ...{ side: done.side, visibleTo: [...everyoneOnLedger], personId: actor.personId },
      });
    const item = seen[0] && itemOf(request, done.row, seen[0]);
    if (item) await this.rectifications.list(tx, actor, item, at);
    return done;
  }
}

const campaignState = async (tx: Tx, { campaign_id }: RecordRow): Promise<string> =>
  (campaign_id && (await heldCampaign(tx, campaign_id))) || 'closed';
