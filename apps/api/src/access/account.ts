import type { Session } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { accessEvent } from './access-log';
import { type Account as Found, Accounts } from './accounts';
import { nobody } from './actor';
import type { ReviseAccountDto } from './dto';
import { hashPassword, Passwords } from './passwords';
import { endSessionsOf } from './session-rows';
import { SignInBrakes } from './sign-in-brakes';

/** Who changes their own account: the session says whose, the id of the session which one goes on. */
export interface Asking {
  readonly personId: string;
  readonly sessionId: string;
  readonly source: string;
}

/** The account page: password, language, sessions. */
@Injectable()
export class Account {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly brakes: SignInBrakes,
  ) {}

  async changePassword(asking: Asking, given: { current: string; password: string }): Promise<void> {
    const { personId, sessionId } = asking;
    await this.confirm(asking, given.current, '/current');
    const hash = await hashPassword(given.password);
    await this.db.run(nobody('zh'), async (tx) => {
      await tx.query({
        text: 'UPDATE person SET password_hash = $2 WHERE id = $1',
        values: [personId, hash],
      });
      await tx.query(endSessionsOf(personId, sessionId));
      await tx.query(accessEvent({ action: 'password_changed', actorId: personId, personId }));
    });
  }

  async revise({ personId }: Asking, { locale, name }: ReviseAccountDto): Promise<Session> {
    await this.db.run(nobody('zh'), async (tx) => {
      await tx.query({
        text: 'UPDATE person SET locale = coalesce($2, locale), name = coalesce($3, name) WHERE id = $1',
        values: [personId, locale, name],
      });
      const fields = Object.keys({ ...(locale && { locale }), ...(name && { name }) });
      await tx.query(
        accessEvent({ action: 'account_revised', actorId: personId, personId, changes: { fields } }),
      );
    });
    return (await this.accounts.byId(personId)).session;
  }

  async signOutEverywhere({ personId }: Asking): Promise<void> {
    await this.db.run(nobody('zh'), async (tx) => {
      await tx.query(endSessionsOf(personId));
      await tx.query(accessEvent({ action: 'signed_out_everywhere', actorId: personId, personId }));
    });
  }

  /** Asks for the password again; guessing it here is slowed down as at sign-in. Throws `wrong_password`. */
  async confirm({ personId, source }: Asking, password: string, field: string): Promise<Found> {
    const account = await this.accounts.byId(personId);
    await this.brakes.before(account.email, source);
    if (!(await this.passwords.matches(account.passwordHash, password))) {
      await this.db.asApplication(accessEvent({ action: 'password_refused', actorId: personId, personId }));
      throw new RequestError('wrong_password', { errors: [{ field, code: 'invalid' }] });
    }
    await this.brakes.succeeded(account.email, source);
    return account;
  }
}
