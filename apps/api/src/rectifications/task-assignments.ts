import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { LedgerDoor } from '../casework/ledger/ledger-door';
import { nameOfPerson, refuseStrangers } from '../complaints/assignments';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { TaskRecords } from './records';

/** Who on a side works on a task. Only that side is told. */
@Injectable()
export class TaskAssignments {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly door: LedgerDoor,
    private readonly records: TaskRecords,
  ) {}

  /** Throws `not_found` for a task or a colleague that there is not. */
  give(actor: Actor, id: string, person: string | null): Promise<string> {
    return this.db.run(actor, async (tx) => {
      const which = { id, kind: 'task', revision: null } as const;
      const at = this.time.now();
      await this.door.step(
        tx,
        actor,
        which,
        async ({ row, side }) => {
          const column = columns[side];
          if (!column) throw new CaseError('not_found');
          if (person !== null) await refuseStrangers(tx, actor, person);
          const [before, after] = [await nameOfPerson(tx, row[column]), await nameOfPerson(tx, person)];
          const changes = { assignee: { before, after } };
          return { action: 'assign', set: { [column]: person }, changes, visibleTo: [side] };
        },
        at,
      );
      return this.records.after(tx, actor, id);
    });
  }
}

const columns = { regulator: 'officer_id', respondent: 'handler_id', system: null } as const;
