import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { LedgerDoor, refuseUnmet } from '../casework/ledger/ledger-door';
import { type Found, type Happening, told } from '../casework/ledger/record-row';
import type { Tx } from '../database/tx';
import { addLinks, complaintsAbout, linkedAlready, linkProblems, removeLink } from './complaint-links';
import { isOpenTask, type TaskDetail } from './task-row';

/** Which complaints a task answers. */
@Injectable()
export class Linking {
  constructor(private readonly door: LedgerDoor) {}

  /** One event for all of them. Those that are linked already are left as they are. */
  async link(tx: Tx, actor: Actor, taskId: string, ids: readonly string[], at: Date): Promise<void> {
    const known = await linkedAlready(tx, taskId, ids);
    const further = [...new Set(ids.map((id) => id.toLowerCase()))].filter((id) => !known.has(id));
    if (further.length === 0) return;
    await this.step(
      tx,
      actor,
      taskId,
      'link',
      async ({ row }) => {
        const found = await complaintsAbout(tx, row.platform_id ?? '', further);
        refuseUnmet('link', linkProblems(further, found));
        return {
          changes: told({ complaints: further.length }),
          adds: [addLinks(taskId, further, actor, at)],
        };
      },
      at,
    );
  }

  /** Throws `not_found` where the complaint is not linked. */
  unlink(tx: Tx, actor: Actor, taskId: string, complaintId: string, at: Date): Promise<void> {
    return this.step(
      tx,
      actor,
      taskId,
      'unlink',
      async () => {
        const caseNumber = await this.linkedNumber(tx, taskId, complaintId);
        if (caseNumber === null) throw new CaseError('not_found');
        return { changes: told({ complaint: caseNumber }), adds: [removeLink(taskId, complaintId)] };
      },
      at,
    );
  }

  /** What waits for an item that is carried over waits for the one that goes on. */
  async carry(tx: Tx, actor: Actor, from: string, to: string, at: Date): Promise<void> {
    const waiting = await tx.query<{ id: string }>({
      name: 'task:waiting',
      text: `SELECT c.id FROM task_complaint tc JOIN complaint c ON c.id = tc.complaint_id
        JOIN ledger_record r ON r.id = tc.task_id
        WHERE tc.task_id = $1 AND tc.settled_at IS NULL AND c.respondent_id = r.platform_id`,
      values: [from],
    });
    if (waiting.length > 0)
      await this.link(
        tx,
        actor,
        to,
        waiting.map(({ id }) => id),
        at,
      );
  }

  private async step(
    tx: Tx,
    actor: Actor,
    id: string,
    action: 'link' | 'unlink',
    work: (found: Found<TaskDetail>) => Promise<Pick<Happening, 'changes' | 'adds'>>,
    at: Date,
  ): Promise<void> {
    const decide = async (found: Found<TaskDetail>) => {
      const { state } = found.row;
      if (found.side === 'respondent' || !isOpenTask(state))
        throw new CaseError('action_not_offered', { action, state });
      return { action, ...(await work(found)) };
    };
    await this.door.step<TaskDetail>(tx, actor, { id, kind: 'task', revision: null }, decide, at);
  }

  private async linkedNumber(tx: Tx, taskId: string, complaintId: string): Promise<string | null> {
    const [found] = await tx.query<{ number: string }>({
      name: 'task:linked',
      text: `SELECT c.case_number AS number FROM task_complaint tc JOIN complaint c ON c.id = tc.complaint_id
        WHERE tc.task_id = $1 AND tc.complaint_id = $2`,
      values: [taskId, complaintId],
    });
    return found?.number ?? null;
  }
}
