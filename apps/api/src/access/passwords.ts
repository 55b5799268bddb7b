import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash as slowly, verify } from '@node-rs/argon2';
import { inHashingLane } from './hashing-lanes';

/** OWASP Password Storage Cheat Sheet, first choice: argon2id (the library's own choice of the three), 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password for `person.password_hash`. NFKC, so that every keyboard makes the same one (RFC 8265). */
export const hashPassword = (password: string): Promise<string> =>
  inHashingLane(() => slowly(password.normalize('NFKC'), cost));

/** Compares passwords, and takes as long for an account that does not exist. */
@Injectable()
export class Passwords implements OnModuleInit {
  private hashOfNobody = '';

  async onModuleInit(): Promise<void> {
    this.hashOfNobody = await hashPassword(randomBytes(24).toString('base64'));
  }

  async matches(hash: string | null | undefined, password: string): Promise<boolean> {
    const same = await inHashingLane(() => verify(hash ?? this.hashOfNobody, password.normalize('NFKC')));
    return same && typeof hash === 'string';
  }
}
