import { Injectable } from '@nestjs/common';
import { type ComplaintKind, labelsOf, type Locale, type Scene } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { heldCampaign } from '../casework/ledger/campaign-hold';
import { refuseUnmet } from '../casework/ledger/ledger-door';
import type { Tx } from '../database/tx';
import { Linking } from './linking';
import type { NewItem } from './new-item';
import { RectificationsService } from './rectifications.service';
import { isOpenTask } from './task-row';

interface Ordered {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly locale: Locale;
  readonly respondentId: string | null;
  readonly affectedId: string | null;
  readonly linkType: string;
  readonly scene: Scene;
  readonly domain: string;
  /** The newest campaign under way in which the respondent takes part. */
  readonly campaignId: string | null;
  /** Does an open item answer it already? */
  readonly answered: boolean;
}

/** What becomes of a complaint on which rectification is ordered. */
@Injectable()
export class ComplaintOrders {
  constructor(
    private readonly rectifications: RectificationsService,
    private readonly linking: Linking,
  ) {}

  /**
   * In the transaction of the finding. The complaint is linked with the task that was named, else with a new item of
   * the running campaign; outside of campaigns the finding stands alone.
   */
  async follow(
    tx: Tx,
    actor: Actor,
    complaintId: string,
    { task, finding }: { readonly task?: string; readonly finding: string },
    at: Date,
  ): Promise<void> {
    const complaint = await ordered(tx, complaintId);
    if (!complaint?.respondentId) return;
    if (task) await refuseOtherTask(tx, task, complaint.respondentId);
    else if (complaint.campaignId === null || complaint.answered) return;
    const taskId = task ?? (await this.listed(tx, actor, complaint, complaint.campaignId, finding, at));
    if (taskId) await this.linking.link(tx, actor, taskId, [complaintId], at);
  }

  private async listed(
    tx: Tx,
    actor: Actor,
    complaint: Ordered,
    campaignId: string | null,
    finding: string,
    at: Date,
  ): Promise<string | null> {
    if (campaignId === null || complaint.respondentId === null) return null;
    // Closed by somebody at this very moment: outside of campaigns.
    if ((await heldCampaign(tx, campaignId)) !== 'running') return null;
    const item: NewItem = {
      ...{ campaignId, platformId: complaint.respondentId, origin: 'complaints', demand: finding },
      title: `${complaint.domain.slice(0, 80)} · ${labelsOf(complaint.locale).scenes[complaint.scene]}`,
      ...scopeOf(complaint),
    };
    return (await this.rectifications.list(tx, actor, item, at)).id;
  }
}

/** Whose links; a type of link where nobody is known. A harmful link is no relation between platforms. */
function scopeOf({
  kind,
  affectedId,
  linkType,
  scene,
}: Ordered): Pick<NewItem, 'targetId' | 'linkType' | 'scene'> {
  if (kind === 'harmful_link') return {};
  return { targetId: affectedId, linkType: affectedId === null ? linkType : null, scene };
}

async function refuseOtherTask(tx: Tx, task: string, respondentId: string): Promise<void> {
  const [found] = await tx.query<{ state: string }>({
    name: 'task:of-respondent',
    text: `SELECT state FROM ledger_record WHERE id = $1 AND kind = 'task' AND platform_id = $2`,
    values: [task, respondentId],
  });
  if (!found || !isOpenTask(found.state))
    refuseUnmet('orderRectification', [{ code: 'need_complaints_of_platform', field: '/task' }]);
}

async function ordered(tx: Tx, id: string): Promise<Ordered | undefined> {
  const [found] = await tx.query<{ complaint: Ordered }>({
    name: 'task:ordered-complaint',
    text: `SELECT json_build_object('id', c.id, 'kind', c.kind, 'locale', c.locale, 'respondentId', c.respondent_id,
        'affectedId', c.affected_id, 'linkType', c.link_type, 'scene', c.scene, 'domain', c.registrable_domain,
        'campaignId', (SELECT r.id FROM ledger_record r
          JOIN campaign_participant p ON p.campaign_id = r.id AND p.platform_id = c.respondent_id
          WHERE r.kind = 'campaign' AND r.state = 'running' ORDER BY r.opened_at DESC, r.id DESC LIMIT 1),
        'answered', EXISTS (SELECT FROM task_complaint tc JOIN ledger_record r ON r.id = tc.task_id
          WHERE tc.complaint_id = c.id AND r.platform_id = c.respondent_id
            AND r.state NOT IN ('struck_off', 'carried_over', 'cancelled'))) AS complaint
      FROM complaint c WHERE c.id = $1`,
    values: [id],
  });
  return found?.complaint;
}
