import { caughtMail, type CaughtMail, verifiedContact, type VerifiedContact } from '@hutong/contract';
import { z } from 'zod';
import { call } from './client';

const letters = z.object({ items: z.array(caughtMail), next: z.string().nullable() });

/** A page of what the mail catcher of a demo has caught, the newest first. */
export function listCaughtMail(cursor: string | null): Promise<{ items: CaughtMail[]; next: string | null }> {
  const query = new URLSearchParams({ limit: '20', ...(cursor && { cursor }) });
  return call({ path: `/caught-mail?${query.toString()}`, shape: letters });
}

/** Confirms the address to which a letter went. */
export function verifyContact(token: string, idempotencyKey: string): Promise<VerifiedContact> {
  return call({
    method: 'POST',
    path: '/contact-verifications',
    body: { token },
    idempotencyKey,
    shape: verifiedContact,
  });
}

/** Stops mail to the address to which a letter went. */
export function stopMail(token: string, idempotencyKey: string): Promise<VerifiedContact> {
  return call({
    method: 'POST',
    path: '/contact-stops',
    body: { token },
    idempotencyKey,
    shape: verifiedContact,
  });
}
