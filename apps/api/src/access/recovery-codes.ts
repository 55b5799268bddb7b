import { createHmac, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import { Db } from '../database/db';
import type { Tx } from '../database/tx';
import { slowHash } from './slow-hash';

/** Crockford's base 32: no letter that looks like a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const howMany = 10;
/** 50 random bits. */
const codeLength = 10;

/** Ten codes for the day when the phone is lost; each works once. Only slow hashes are kept. */
@Injectable()
export class RecoveryCodes {
  private readonly secret: Buffer;

  constructor(
    config: Config,
    private readonly db: Db,
  ) {
    this.secret = config.secret('recovery codes');
  }

  async make(personId: string): Promise<{ codes: string[]; hashes: Buffer[] }> {
    const codes = Array.from({ length: howMany }, randomCode);
    const hashes = await Promise.all(codes.map((code) => this.hash(personId, code)));
    return { codes: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`), hashes };
  }

  /** Replaces all earlier ones. */
  async store(tx: Tx, personId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.query(dropRecoveryCodes(personId));
    await tx.query({
      text: 'INSERT INTO recovery_code (person_id, code_hash) SELECT $1, unnest($2::bytea[])',
      values: [personId, hashes],
    });
  }

  /** True once: the row is deleted by whoever comes first. */
  async use(personId: string, code: string): Promise<boolean> {
    const plain = code.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
    if (plain.length !== codeLength) return false;
    const used = await this.db.asApplication({
      text: 'DELETE FROM recovery_code WHERE person_id = $1 AND code_hash = $2 RETURNING person_id',
      values: [personId, await this.hash(personId, plain)],
    });
    return used.length === 1;
  }

  private hash(personId: string, code: string): Promise<Buffer> {
    return slowHash(code, createHmac('sha256', this.secret).update(personId).digest());
  }
}

export const dropRecoveryCodes = (personId: string) => ({
  text: 'DELETE FROM recovery_code WHERE person_id = $1',
  values: [personId],
});

const randomCode = () =>
  Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
