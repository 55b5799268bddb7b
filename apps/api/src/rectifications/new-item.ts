import type { ItemOrigin } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { type NewRecord, told } from '../casework/ledger/record-row';
import { newId } from '../database/id';
import { replaceOrdered } from './milestones';

/** An item of the ledger about to be opened; everything of it is checked. */
export interface NewItem {
  readonly campaignId: string;
  readonly platformId: string;
  readonly origin: ItemOrigin;
  readonly title: string;
  readonly demand?: string;
  readonly topicId?: string | null;
  readonly targetId?: string | null;
  readonly linkType?: string | null;
  readonly scene?: string | null;
  /** What it came from: a self-inspection, a commitment. */
  readonly sourceId?: string | null;
  readonly carriedFromId?: string | null;
  /** Drafted as an order at once. */
  readonly order?: {
    readonly dueOn: string;
    readonly milestones?: readonly { readonly title: string; readonly dueOn: string }[];
  };
}

export function newItem(item: NewItem, actor: Actor): NewRecord {
  const { order } = item;
  const id = newId();
  return {
    ...{ id, kind: 'task', state: order ? 'draft' : 'listed', action: order ? 'draft' : 'list' },
    ...{ campaignId: item.campaignId, platformId: item.platformId, title: item.title },
    officerId: actor.organisationKind === 'regulator' ? actor.personId : null,
    detail: {
      ...{ origin: item.origin, topic_id: item.topicId, demand: item.demand ?? '' },
      ...{ target_id: item.targetId, link_type: item.linkType, scene: item.scene },
      ...{ source_id: item.sourceId, carried_from_id: item.carriedFromId },
      ordered_due_on: order?.dueOn,
    },
    changes: told({ origin: item.origin, dueOn: order?.dueOn }),
    adds: order?.milestones ? replaceOrdered(id, order.milestones) : [],
  };
}
