import { Injectable } from '@nestjs/common';
import { CaseError, legalDateOf, type NeedProblem, unmetLedgerNeeds } from '@hutong/casework';
import type { TaskTransition, WriteTask } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { CaseworkDoor } from '../casework/door';
import { LedgerDoor, refuseUnmet } from '../casework/ledger/ledger-door';
import { platformNamed } from '../casework/ledger/platforms-named';
import { everyoneOnLedger, ledgerSideOf } from '../casework/ledger/record-row';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { complaintsAbout, type LinkableComplaint, linkProblems } from './complaint-links';
import { frameOf, frameProblems } from './frame';
import { Linking } from './linking';
import { newItem, type NewItem } from './new-item';
import { TaskSteps } from './task-steps';

export interface OpenedItem {
  readonly id: string;
  readonly number: string;
}
type Draft = Extract<WriteTask, { as: 'draft' }>;

/** What people do with items of the ledger, inside a transaction: for the API, batches and the demo alike. */
@Injectable()
export class RectificationsService {
  constructor(
    private readonly door: LedgerDoor,
    private readonly casework: CaseworkDoor,
    private readonly steps: TaskSteps,
    private readonly linking: Linking,
    private readonly files: FilesService,
  ) {}

  /**
   * A new item, listed only or drafted as an order at once. `sourceId`: the record that it came from. Throws
   * `needs_not_met`, and `unprocessable` for a platform that there is not.
   */
  async open(
    tx: Tx,
    actor: Actor,
    wish: WriteTask,
    at: Date,
    { sourceId = null }: { readonly sourceId?: string | null } = {},
  ): Promise<OpenedItem> {
    const platformId = await platformNamed(tx, wish.platform, '/platform');
    const targetId = await platformNamed(tx, wish.target, '/target');
    const order = wish.as === 'draft' ? wish : null;
    const complaints = await complaintsAbout(tx, platformId, order?.complaints ?? []);
    refuseUnmet('draft', [
      ...frameProblems(await frameOf(tx, wish.campaign, platformId, wish.scenario), wish.as),
      ...(order ? orderProblems(order, complaints, at) : []),
      ...(order?.commitment ? await commitmentProblems(tx, order.commitment, platformId) : []),
    ]);
    const opened = await this.list(
      tx,
      actor,
      {
        ...{ campaignId: wish.campaign, platformId, origin: wish.origin, title: wish.title },
        ...{ demand: wish.demand, topicId: wish.scenario, targetId },
        ...{ linkType: wish.linkType, scene: wish.scene, sourceId: order?.commitment ?? sourceId },
        ...(order ? { order } : {}),
      },
      at,
    );
    await this.files.claim(tx, wish.files ?? [], {
      ...{ recordId: opened.id, revision: 1, part: 'evidence', visibleTo: everyoneOnLedger },
      ...{ side: ledgerSideOf(actor, { platform_id: platformId }) ?? 'regulator', personId: actor.personId },
    });
    if (order && complaints.length > 0) await this.answer(tx, actor, opened.id, complaints, order.demand, at);
    return opened;
  }

  /** An item whose place is known to be right. */
  async list(tx: Tx, actor: Actor, item: NewItem, at: Date): Promise<OpenedItem> {
    const record = newItem(item, actor);
    return { id: record.id, number: await this.door.open(tx, actor, record, at) };
  }

  /** One action of the workflow with everything that comes with it. Throws as the door does. */
  async act(tx: Tx, actor: Actor, id: string, request: TaskTransition, at: Date): Promise<void> {
    const { row, detail } = await this.steps.take(tx, actor, id, request, at);
    if (request.action !== 'carryOver' || !request.campaign || !row.platform_id) return;
    const carried = await this.list(
      tx,
      actor,
      {
        ...{ campaignId: request.campaign, platformId: row.platform_id, origin: detail.origin },
        ...{ title: row.title, demand: detail.demand, targetId: detail.target_id },
        ...{ linkType: detail.link_type, scene: detail.scene, carriedFromId: id },
      },
      at,
    );
    await this.linking.carry(tx, actor, id, carried.id, at);
  }

  /** Complaints about the task's platform that it answers. */
  link(tx: Tx, actor: Actor, taskId: string, complaintIds: readonly string[], at: Date): Promise<void> {
    return this.linking.link(tx, actor, taskId, complaintIds, at);
  }

  /** The demand is the finding of those complaints that wait for one; the others are only linked. */
  private async answer(
    tx: Tx,
    actor: Actor,
    taskId: string,
    complaints: readonly LinkableComplaint[],
    finding: string,
    at: Date,
  ): Promise<void> {
    const ripe = complaints.filter(({ state }) => state === 'under_review');
    for (const { id, revision } of ripe) {
      const found = { action: 'orderRectification', finding, revision } as const;
      await this.casework.transition(tx, actor, id, found, at).catch(unlessNotOffered);
    }
    const ids = complaints.map(({ id }) => id);
    await this.linking.link(tx, actor, taskId, ids, at);
  }
}

function orderProblems(order: Draft, complaints: readonly LinkableComplaint[], at: Date): NeedProblem[] {
  const { title, demand, dueOn, milestones } = order;
  const payload = { title, demand, dueOn, milestones };
  const nothing = { campaignEndsOn: null, dueOn: null, before: 0, after: 0, openItems: 0 };
  return [
    ...unmetLedgerNeeds(['order'], { ...nothing, payload, today: legalDateOf(at) }),
    ...linkProblems(order.complaints ?? [], complaints),
  ];
}

/** A commitment of the same platform. */
async function commitmentProblems(tx: Tx, id: string, platformId: string): Promise<NeedProblem[]> {
  const found = await tx.query({
    name: 'task:commitment',
    text: `SELECT FROM ledger_record WHERE id = $1 AND kind = 'commitment' AND platform_id = $2`,
    values: [id, platformId],
  });
  return found.length > 0 ? [] : [{ code: 'need_platform', field: '/commitment' }];
}

/** A complaint that does not offer it is only linked. */
function unlessNotOffered(error: unknown): void {
  if (!(error instanceof CaseError) || error.code !== 'action_not_offered') throw error;
}
