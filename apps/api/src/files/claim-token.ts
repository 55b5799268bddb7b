import { createHash, randomBytes } from 'node:crypto';

/** What proves that a file is one's own where nobody is signed in: 192 random bits, so a plain hash keeps it. */
export const newClaimToken = (): string => randomBytes(24).toString('base64url');

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
