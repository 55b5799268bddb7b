import type { Session } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { accessEvent } from './access-log';
import { nobody } from './actor';
import { mayBeSignedIn, personColumns, type PersonRow, staffSession } from './signed-in';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly session: Session;
}
type AccountRow = PersonRow & { password_hash: string };

const select = `SELECT ${personColumns}, p.password_hash
  FROM person p JOIN organisation o ON o.id = p.organisation_id WHERE ${mayBeSignedIn}`;

/** The accounts of those who may sign in. */
@Injectable()
export class Accounts {
  constructor(private readonly db: Db) {}

  async byEmail(email: string): Promise<Account | null> {
    const [row] = await this.db.asApplication<AccountRow>({
      name: 'account-by-email',
      text: `${select} AND p.email = $1`,
      values: [email],
    });
    return row ? accountOf(row) : null;
  }

  /** Throws `not_signed_in` when the person may not be signed in any more. */
  async byId(id: string): Promise<Account> {
    const [row] = await this.db.asApplication<AccountRow>({
      name: 'account-by-id',
      text: `${select} AND p.id = $1`,
      values: [id],
    });
    if (!row) throw new RequestError('not_signed_in');
    return accountOf(row);
  }

  async recordSignIn(personId: string): Promise<void> {
    await this.db.run(nobody('zh'), async (tx) => {
      await tx.query({ text: 'UPDATE person SET last_sign_in_at = now() WHERE id = $1', values: [personId] });
      await tx.query(accessEvent({ action: 'signed_in', actorId: personId, personId }));
    });
  }
}

const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  passwordHash: row.password_hash,
  session: staffSession(row),
});
