import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { accessEvent } from './access-log';
import { Account, type Asking } from './account';
import { Accounts } from './accounts';
import { nobody } from './actor';
import { dropRecoveryCodes, RecoveryCodes } from './recovery-codes';
import { seal } from './sealing';
import { SecondFactor } from './second-factor';
import { endSessionsOf } from './session-rows';
import { newTotpSecret, totpEnrolment } from './totp';

/** Setting the second factor up and taking it away. */
@Injectable()
export class SecondFactorEnrolment {
  constructor(
    private readonly db: Db,
    private readonly account: Account,
    private readonly accounts: Accounts,
    private readonly secondFactor: SecondFactor,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  /** A new secret; it counts once a code of it has been shown. Throws `already_set_up`. */
  async begin({ personId }: Asking): Promise<{ secret: string; address: string }> {
    const { email } = await this.accounts.byId(personId);
    const secret = newTotpSecret();
    const begun = await this.db.asApplication({
      text: `UPDATE person SET totp_secret = $2, totp_last_step = NULL
        WHERE id = $1 AND totp_confirmed_at IS NULL RETURNING id`,
      values: [personId, seal(this.secondFactor.key, secret, personId)],
    });
    if (begun.length === 0) throw new RequestError('already_set_up');
    return totpEnrolment(secret, email);
  }

  /** Other sessions end: they began without it. Throws `wrong_second_factor`, `already_set_up`. */
  async confirm({ personId, sessionId }: Asking, code: string): Promise<{ codes: string[] }> {
    if (!(await this.secondFactor.useDigits(personId, code.replace(/\s/g, ''))))
      throw new RequestError('wrong_second_factor');
    const { codes, hashes } = await this.recoveryCodes.make(personId);
    await this.db.run(nobody('zh'), async (tx) => {
      const confirmed = await tx.query({
        text: `UPDATE person SET totp_confirmed_at = now()
          WHERE id = $1 AND totp_confirmed_at IS NULL AND totp_secret IS NOT NULL RETURNING id`,
        values: [personId],
      });
      if (confirmed.length === 0) throw new RequestError('already_set_up');
      await this.recoveryCodes.store(tx, personId, hashes);
      await tx.query(endSessionsOf(personId, sessionId));
      await tx.query(accessEvent({ action: 'second_factor_enabled', actorId: personId, personId }));
    });
    return { codes };
  }

  /** Whose role needs one has to set up a new one at once. Throws `wrong_password`. */
  async remove(asking: Asking, password: string): Promise<void> {
    const { personId } = asking;
    await this.account.confirm(asking, password, '/password');
    await this.db.run(nobody('zh'), async (tx) => {
      await tx.query(forgetSecondFactor(personId));
      await tx.query(dropRecoveryCodes(personId));
      await tx.query(accessEvent({ action: 'second_factor_removed', actorId: personId, personId }));
    });
  }
}

export const forgetSecondFactor = (personId: string) => ({
  text: 'UPDATE person SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL WHERE id = $1',
  values: [personId],
});
