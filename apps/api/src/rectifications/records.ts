import { Injectable } from '@nestjs/common';
import { CaseError, type LedgerClock, nextRetest } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import { taskRecordQuery } from './record-query';
import { actionsOffered, type TaskStanding } from './task-row';

interface FoundTask {
  readonly record: string;
  readonly standing: TaskStanding & { readonly state: string };
  readonly running: readonly LedgerClock[] | null;
}

/** Tasks as one of their parties may see them. Answers are JSON text: the database made it, nobody takes it apart. */
@Injectable()
export class TaskRecords {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  /** Throws `not_found` when there is none, or none that the asker may see. */
  async show(actor: Actor, id: string): Promise<string> {
    const [found] = await this.db.read<FoundTask>(actor, this.query(actor, id));
    return this.worded(actor, found);
  }

  /** The same inside the transaction that changed it. */
  async after(tx: Tx, actor: Actor, id: string): Promise<string> {
    const [found] = await tx.query<FoundTask>(this.query(actor, id));
    return this.worded(actor, found);
  }

  private query(actor: Actor, id: string): Statement {
    return taskRecordQuery(id, actor.organisationKind === 'platform', this.time.now());
  }

  private worded(actor: Actor, found: FoundTask | undefined): string {
    if (!found) throw new CaseError('not_found');
    const { record, standing, running } = found;
    const more = {
      side: actor.organisationKind === 'platform' ? 'respondent' : 'regulator',
      actions: actionsOffered(standing.state, standing, actor, this.time.now()),
      nextRetest: nextRetest(running ?? []),
    };
    return `${record.slice(0, -1)},${JSON.stringify(more).slice(1)}`;
  }
}
