import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CaseError, passes } from '@hutong/casework';
import { retest, type RetestShape } from '@hutong/contract';
import { system } from '../access/actor';
import { CaseworkDoor } from '../casework/door';
import { LedgerDoor } from '../casework/ledger/ledger-door';
import { told } from '../casework/ledger/record-row';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { Worker } from '../jobs/worker';
import { settleLink } from './complaint-links';
import { ownWords } from './texts';

const everyMs = 2_000;
const batch = 100;

/** A complaint that is linked with a struck-off task and has not been reached by the strike-off. */
interface Waiting {
  readonly taskId: string;
  readonly complaintId: string;
}
interface WaitingCase extends Waiting {
  readonly caseNumber: string;
  readonly state: string;
  readonly revision: number;
}

/**
 * After a strike-off the complaints that waited for it are closed, with the task's newest passing re-test, by the actor
 * *system*. Each in a transaction of its own that holds the link: what a killed worker leaves, the next one takes.
 */
@Injectable()
export class Settling implements OnModuleInit {
  private readonly log = new Logger('Settling');

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly casework: CaseworkDoor,
    private readonly ledger: LedgerDoor,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'settling', everyMs, run: () => this.round(this.time.now()) });
  }

  /** One complaint after the other; true when there may be more. One that cannot go on stops no other. */
  async round(now: Date): Promise<boolean> {
    const waiting = await this.db.read<{ taskId: string; complaintId: string }>(system, {
      name: 'settling:waiting',
      text: `SELECT tc.task_id AS "taskId", tc.complaint_id AS "complaintId" FROM task_complaint tc
        JOIN ledger_record r ON r.id = tc.task_id AND r.state = 'struck_off'
        WHERE tc.settled_at IS NULL LIMIT ${batch}`,
    });
    let settled = 0;
    for (const one of waiting) {
      try {
        settled += await this.db.run(system, (tx) => this.settle(tx, one, now));
      } catch (error) {
        this.log.warn(`Complaint ${one.complaintId} is not settled yet: ${String(error)}`);
      }
    }
    return settled > 0 && waiting.length === batch;
  }

  private async settle(tx: Tx, one: Waiting, now: Date): Promise<number> {
    const found = await this.held(tx, one);
    if (!found) return 0;
    if (found.state === 'under_review' && !(await this.closed(tx, found, now)))
      await this.noteUnclosed(tx, found, now);
    await tx.as('hutong_casework');
    await tx.query(settleLink(one.taskId, one.complaintId, now));
    await tx.asAsked();
    return 1;
  }

  /** Holds the link, unless another worker does, or it has been settled meanwhile. */
  private async held(tx: Tx, { taskId, complaintId }: Waiting): Promise<WaitingCase | undefined> {
    await tx.as('hutong_casework');
    const [found] = await tx.query<{ link: WaitingCase }>({
      name: 'settling:hold',
      text: `SELECT json_build_object('taskId', tc.task_id, 'complaintId', tc.complaint_id,
          'caseNumber', c.case_number, 'state', c.state, 'revision', c.revision) AS link
        FROM task_complaint tc JOIN complaint c ON c.id = tc.complaint_id
          JOIN ledger_record r ON r.id = tc.task_id AND r.state = 'struck_off'
        WHERE tc.task_id = $1 AND tc.complaint_id = $2 AND tc.settled_at IS NULL
        FOR UPDATE OF tc SKIP LOCKED`,
      values: [taskId, complaintId],
    });
    await tx.asAsked();
    return found?.link;
  }

  /** False where the needs of closing are not met: a harmful link, or no re-test that shows that it opens. */
  private async closed(tx: Tx, { taskId, complaintId, revision }: WaitingCase, now: Date): Promise<boolean> {
    const request = { action: 'verify', revision, retest: await verification(tx, taskId) } as const;
    try {
      await this.casework.transition(tx, system, complaintId, request, now);
      return true;
    } catch (error) {
      if (error instanceof CaseError && error.code === 'needs_not_met') return false;
      throw error;
    }
  }

  private async noteUnclosed(tx: Tx, { taskId, caseNumber }: WaitingCase, now: Date): Promise<void> {
    await this.ledger.step(
      tx,
      system,
      { id: taskId, kind: 'task', revision: null },
      () => ({
        ...{ action: 'note', note: ownWords.notClosed(caseNumber), visibleTo: ['regulator'] },
        changes: told({ complaint: caseNumber }),
      }),
      now,
    );
  }
}

/** The newest passing re-test of a verification. */
async function verification(tx: Tx, taskId: string): Promise<RetestShape | undefined> {
  const rows = await tx.query<{ details: object }>({
    name: 'settling:retest',
    text: `SELECT details FROM retest WHERE record_id = $1 AND occasion = 'verification'
      ORDER BY at DESC, id DESC LIMIT 20`,
    values: [taskId],
  });
  return rows.map(({ details }) => retest.parse(details)).find(passes);
}
