import { hashRaw } from '@node-rs/argon2';
import { inHashingLane } from './hashing-lanes';

/**
 * Slow hash of a random code, found by itself: the salt is not stored beside it but made of the installation's secret
 * (docs/decisions/0005-receipt-codes.md). The code is random, not chosen, so the cost is modest.
 */
export const slowHash = (code: string, salt: Buffer): Promise<Buffer> =>
  inHashingLane(() =>
    hashRaw(code, {
      salt,
      outputLen: 32,
      memoryCost: 1_024,
      timeCost: 2,
      parallelism: 1,
    }),
  );
