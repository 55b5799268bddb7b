import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor';
import { LedgerDoor } from '../../casework/ledger/ledger-door';
import type { NewRecord } from '../../casework/ledger/record-row';
import { newId } from '../../database/id';
import type { Tx } from '../../database/tx';
import { titleOf } from '../frame';

/** A participant that has not been asked about a scenario yet. */
interface Missing {
  readonly topic: string;
  readonly platform: string;
  readonly zh: string;
  readonly en: string;
}

/** Asks the participants of a campaign to inspect themselves, scenario by scenario. */
@Injectable()
export class SelfInspectionOpening {
  constructor(private readonly door: LedgerDoor) {}

  /** Opens what is not open yet, in the transaction that starts or changes the campaign. Answers how many. */
  async openMissing(tx: Tx, actor: Actor, campaignId: string, at: Date): Promise<number> {
    const missing = await tx.query<{ topic: string; platform: string; zh: string; en: string }>({
      name: 'self-inspection:missing',
      text: missingOf,
      values: [campaignId],
    });
    // Each sends its statements at once and in order, so that all of them travel together.
    await Promise.all(missing.map((one) => this.open(tx, actor, campaignId, one, at)));
    return missing.length;
  }

  private open(tx: Tx, actor: Actor, campaignId: string, { topic, platform, zh, en }: Missing, at: Date) {
    const record: NewRecord = {
      ...{ id: newId(), kind: 'self_inspection', state: 'open', shown: true, action: 'open' },
      ...{ campaignId, platformId: platform, title: titleOf({ zh, en }) },
      detail: { topic_id: topic, platform_id: platform },
    };
    return this.door.open(tx, actor, record, at);
  }
}

/** A problem without scenarios counts as one. */
const missingOf = `
  SELECT t.id AS topic, p.platform_id AS platform, t.name_zh AS zh, t.name_en AS en
  FROM campaign_topic t JOIN campaign_participant p ON p.campaign_id = t.campaign_id
    JOIN organisation o ON o.id = p.platform_id
  WHERE t.campaign_id = $1
    AND (t.level = 'scenario'
      OR (t.level = 'problem' AND NOT EXISTS (SELECT FROM campaign_topic u WHERE u.parent_id = t.id)))
    AND NOT EXISTS (SELECT FROM self_inspection s WHERE s.topic_id = t.id AND s.platform_id = p.platform_id)
  ORDER BY o.slug, t.position`;
