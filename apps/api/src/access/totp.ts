import { Secret, TOTP } from 'otpauth';

/** Seconds for which one code shows, RFC 6238. */
const period = 30;

/** A new secret of 160 bits (RFC 4226, 4). */
export const newTotpSecret = (): Buffer => Buffer.from(new Secret({ size: 20 }).bytes);

/** The key to type and the address for a QR code, as authenticator apps read it. */
export function totpEnrolment(secret: Buffer, account: string): { secret: string; address: string } {
  const totp = totpOf(secret, account);
  return { secret: totp.secret.base32, address: totp.toString() };
}

/** The time step whose code this is, the current one or a neighbour; null when it is none of them. */
export function totpStep(secret: Buffer, code: string, now: number): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

function totpOf(secret: Buffer, label?: string): TOTP {
  const bytes = Uint8Array.from(secret);
  return new TOTP({ issuer: 'Hutong', label, secret: new Secret({ buffer: bytes.buffer }), period });
}
