import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { accessEvent } from './access-log';
import { RecoveryCodes } from './recovery-codes';
import { unseal } from './sealing';
import { totpStep } from './totp';

/** The six digits of an authenticator app (RFC 6238), or a recovery code. Either works once. */
@Injectable()
export class SecondFactor {
  readonly key: Buffer;

  constructor(
    config: Config,
    private readonly db: Db,
    private readonly recoveryCodes: RecoveryCodes,
  ) {
    this.key = config.secret('second factor');
  }

  /** Throws `wrong_second_factor` for a code that is not valid, or not any more. */
  async pass(personId: string, code: string): Promise<void> {
    const given = code.normalize('NFKC').replace(/\s/g, '');
    if (/^\d{6}$/.test(given) && (await this.useDigits(personId, given))) return;
    if (await this.recoveryCodes.use(personId, given)) {
      await this.db.asApplication(accessEvent({ action: 'recovery_code_used', actorId: personId, personId }));
      return;
    }
    await this.db.asApplication(accessEvent({ action: 'second_factor_failed', actorId: null, personId }));
    throw new RequestError('wrong_second_factor');
  }

  /** Uses a code up: a step is accepted only after the last one that was (RFC 6238, 5.2). */
  async useDigits(personId: string, code: string): Promise<boolean> {
    const [row] = await this.db.asApplication<{ totp_secret: Buffer | null }>({
      text: 'SELECT totp_secret FROM person WHERE id = $1',
      values: [personId],
    });
    if (!row?.totp_secret) return false;
    const step = totpStep(unseal(this.key, row.totp_secret, personId), code, Date.now());
    if (step === null) return false;
    const used = await this.db.asApplication({
      text: `UPDATE person SET totp_last_step = $2
        WHERE id = $1 AND totp_secret = $3 AND (totp_last_step IS NULL OR totp_last_step < $2) RETURNING id`,
      values: [personId, step, row.totp_secret],
    });
    return used.length === 1;
  }
}
