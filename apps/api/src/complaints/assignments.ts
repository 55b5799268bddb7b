import { Injectable } from '@nestjs/common';
import { CaseError, type Side } from '@hutong/casework';
import type { Assign, Assigned } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { CaseChanges } from '../casework/case-row';
import { CaseworkDoor } from '../casework/door';
import { loadCase } from '../casework/reads';
import { sideOf } from '../casework/case-row';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { RequestError } from '../http/request-error';

type Column = 'officer_id' | 'handler_id' | 'affected_handler_id';
const columns: Partial<Record<Side, Column>> = {
  regulator: 'officer_id',
  respondent: 'handler_id',
  affected: 'affected_handler_id',
};

/** Who on a side works on a case. Only that side is told. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly door: CaseworkDoor,
  ) {}

  /** Each complaint in a transaction of its own: one that fails does not hold up the others. */
  async assign(actor: Actor, { complaints, assignee }: Assign): Promise<Assigned> {
    const person = assignee === 'me' ? actor.personId : assignee;
    const results: Assigned['results'] = [];
    for (const { id, revision = null } of complaints) {
      results.push(await this.one(actor, id, revision, person));
    }
    return { results };
  }

  private async one(actor: Actor, id: string, revision: number | null, person: string | null) {
    try {
      const done = await this.db.run(actor, (tx) =>
        this.give(tx, actor, id, revision, person, this.time.now()),
      );
      return { id, revision: done.revision, code: null };
    } catch (error) {
      if (error instanceof CaseError || error instanceof RequestError)
        return { id, revision: null, code: error.code };
      throw error;
    }
  }

  /** Inside a transaction, for the demo too. Throws `not_found` for a case or a colleague that there is not. */
  async give(tx: Tx, actor: Actor, id: string, revision: number | null, person: string | null, at: Date) {
    const row = await loadCase(tx, id);
    const side = row && sideOf(actor, row);
    const column = side && columns[side];
    if (!row || !side || !column) throw new CaseError('not_found');
    if (person !== null) await refuseStrangers(tx, actor, person);
    const set: CaseChanges = { [column]: person };
    const changes = {
      assignee: { before: await nameOfPerson(tx, row[column]), after: await nameOfPerson(tx, person) },
    };
    return this.door.revise(
      tx,
      actor,
      id,
      revision,
      { action: 'assign', set, changes, visibleTo: [side] },
      at,
    );
  }
}

/** Throws `not_found` for who is no active colleague. Auditors look on: a case given to one would wait for nobody. */
export async function refuseStrangers(tx: Tx, actor: Actor, person: string): Promise<void> {
  const found = await tx.query({
    name: 'colleague',
    text: `SELECT id FROM person
      WHERE id = $1 AND organisation_id = $2 AND disabled_at IS NULL AND role <> 'auditor'`,
    values: [person, actor.organisationId],
  });
  if (found.length === 0) throw new RequestError('not_found');
}

/** Null for nobody, and for whom the asker does not see. */
export async function nameOfPerson(tx: Tx, person: string | null): Promise<string | null> {
  if (person === null) return null;
  const [found] = await tx.query<{ name: string }>({
    name: 'person:name',
    text: 'SELECT name FROM person WHERE id = $1',
    values: [person],
  });
  return found?.name ?? null;
}
