import type { Bilingual, Session } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { accessEvent } from '../access/access-log';
import { Accounts } from '../access/accounts';
import { nobody } from '../access/actor';
import { hashPassword } from '../access/passwords';
import { endSessionsOf } from '../access/session-rows';
import { Throttle } from '../access/throttle';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { tokenHash } from './invitations';

const perSource = { limit: 30, windowSeconds: 15 * 60 };

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly organisation: { readonly slug: string; readonly name: Bilingual };
}

/** Whoever holds an invitation that is still valid, of somebody who may sign in. */
const invitedPerson = `FROM person p JOIN organisation o ON o.id = p.organisation_id JOIN invitation i ON i.person_id = p.id
  WHERE i.token_hash = $1 AND i.expires_at > now() AND p.disabled_at IS NULL AND o.active`;

/** What the invited person does with the link. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
    private readonly throttle: Throttle,
  ) {}

  /** Throws `invitation_expired`. */
  async look(token: string, source: string): Promise<Invited> {
    await this.throttle.take(['invitation', source], perSource);
    const [row] = await this.db.asApplication<{
      email: string;
      name: string;
      slug: string;
      name_zh: string;
      name_en: string;
    }>({
      text: `SELECT p.email, p.name, o.slug, o.name_zh, o.name_en ${invitedPerson}`,
      values: [tokenHash(token)],
    });
    if (!row) throw new RequestError('invitation_expired');
    const organisation = { slug: row.slug, name: { zh: row.name_zh, en: row.name_en } };
    return { email: row.email, name: row.name, organisation };
  }

  /**
   * Sets the password and answers whose session may begin. The link works once. Throws `invitation_expired`;
   * `second_factor_required` for those who have one: the password is set, and they sign in with both.
   */
  async accept(token: string, password: string, source: string): Promise<Session> {
    await this.look(token, source);
    const hash = await hashPassword(password);
    const personId = await this.setPassword(token, hash);
    const { session } = await this.accounts.byId(personId);
    if (session.secondFactor === 'on') throw new RequestError('second_factor_required');
    await this.accounts.recordSignIn(personId);
    return session;
  }

  private setPassword(token: string, hash: string): Promise<string> {
    return this.db.run(nobody('zh'), async (tx) => {
      const [used] = await tx.query<{ person_id: string }>({
        text: 'DELETE FROM invitation WHERE token_hash = $1 AND expires_at > now() RETURNING person_id',
        values: [tokenHash(token)],
      });
      if (!used) throw new RequestError('invitation_expired');
      const personId = used.person_id;
      await tx.query({
        text: 'UPDATE person SET password_hash = $2 WHERE id = $1',
        values: [personId, hash],
      });
      await tx.query(endSessionsOf(personId));
      await tx.query(accessEvent({ action: 'invitation_accepted', actorId: personId, personId }));
      return personId;
    });
  }
}
