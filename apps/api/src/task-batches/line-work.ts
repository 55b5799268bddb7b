import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { WriteTaskBatch } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { Tx } from '../database/tx';
import { RectificationsService } from '../rectifications/rectifications.service';
import { lineRequests } from './batch-lines';

/** What a line of a batch does: the same as somebody would do by hand. */
@Injectable()
export class LineWork {
  constructor(private readonly rectifications: RectificationsService) {}

  /** In a transaction of the person who asked. Answers the task. */
  async carryOut(
    tx: Tx,
    actor: Actor,
    kind: WriteTaskBatch['kind'],
    request: unknown,
    at: Date,
  ): Promise<string> {
    if (kind === 'order') {
      const { id } = await this.rectifications.open(tx, actor, lineRequests.order.parse(request), at);
      return id;
    }
    if (kind === 'issue') {
      const { task, reason } = lineRequests.issue.parse(request);
      const { revision } = await itemSeen(tx, task);
      const issue = { action: 'issue', revision, ...(reason ? { reason } : {}) } as const;
      await this.rectifications.act(tx, actor, task, issue, at);
      return task;
    }
    const { task, dueOn, demand } = lineRequests.draft.parse(request);
    const item = await itemSeen(tx, task);
    const order = { revision: item.revision, title: item.title, demand: demand ?? item.demand, dueOn };
    await this.rectifications.act(tx, actor, task, { action: 'draft', ...order }, at);
    return task;
  }
}

/** The item as it is now. Throws `not_found`, also for what the person does not see. */
async function itemSeen(tx: Tx, id: string) {
  const [found] = await tx.query<{ revision: number; title: string; demand: string }>({
    name: 'batch:item',
    text: 'SELECT r.revision, r.title, k.demand FROM ledger_record r JOIN task k ON k.id = r.id WHERE r.id = $1',
    values: [id],
  });
  if (!found) throw new CaseError('not_found');
  return found;
}
