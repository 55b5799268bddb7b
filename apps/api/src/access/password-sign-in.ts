import type { Session, SignIn } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { accessEvent } from './access-log';
import { type Account, Accounts } from './accounts';
import { Passwords } from './passwords';
import { SecondFactor } from './second-factor';
import { SignInBrakes } from './sign-in-brakes';

/** E-mail, password, second factor. Unknown, disabled, invited and mistyped look alike, in words and in time. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly brakes: SignInBrakes,
    private readonly secondFactor: SecondFactor,
  ) {}

  async signIn({ email, password, code }: SignIn, source: string): Promise<Session> {
    await this.brakes.before(email, source);
    const account = await this.accountBy(email, password);
    if (account.session.secondFactor === 'on') await this.passSecondFactor(account, code, source);
    // Only now: a password without its second factor must not buy more guesses.
    await this.brakes.succeeded(email, source);
    await this.accounts.recordSignIn(account.id);
    return account.session;
  }

  private async passSecondFactor({ id }: Account, code: string | undefined, source: string): Promise<void> {
    if (code) return this.secondFactor.pass(id, code);
    await this.brakes.passwordWasRight(source);
    throw new RequestError('second_factor_required');
  }

  private async accountBy(email: string, password: string): Promise<Account> {
    const account = await this.accounts.byEmail(email);
    if ((await this.passwords.matches(account?.passwordHash, password)) && account) return account;
    await this.db.asApplication(
      accessEvent({ action: 'sign_in_failed', actorId: null, personId: account?.id ?? null }),
    );
    throw new RequestError('wrong_credentials');
  }
}
