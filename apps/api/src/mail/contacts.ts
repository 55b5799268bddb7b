import { createHmac, timingSafeEqual } from 'node:crypto';
import { contact, type VerifiedContact } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { system } from '../access/actor';
import { unseal } from '../access/sealing';
import { Config } from '../config';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { RequestError } from '../http/request-error';
import { originOf } from './origin';

const purposes = {
  verify: { page: '/verify-mail', state: 'verified' },
  stop: { page: '/stop-mail', state: 'stopped' },
} as const;
export type ContactPurpose = keyof typeof purposes;

const idLength = 16;
const macLength = 32;

/**
 * Addresses of complainants. The sealed contact is the only place where one is kept: links to verify or stop it are
 * signed, not stored, and with the contact they lose their power.
 */
@Injectable()
export class Contacts {
  private readonly contactKey: Buffer;
  private readonly signingKey: Buffer;
  private readonly origin: string;

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    config: Config,
  ) {
    this.contactKey = config.secret('contacts');
    this.signingKey = config.secret('contact-verification');
    this.origin = originOf(config);
  }

  /** Null when none was given, or when it cannot be opened: then there is nobody to write to. */
  emailOf(complaintId: string, sealed: Buffer | null): string | null {
    if (!sealed) return null;
    try {
      return contact.parse(JSON.parse(unseal(this.contactKey, sealed, complaintId).toString())).email ?? null;
    } catch {
      return null;
    }
  }

  /** The token is behind the #, so that it appears in no log of any server. */
  link(purpose: ContactPurpose, complaintId: string, email: string): string {
    const id = Buffer.from(complaintId.replaceAll('-', ''), 'hex');
    const token = Buffer.concat([id, this.mac(purpose, complaintId, email)]).toString('base64url');
    return new URL(`${purposes[purpose].page}#${token}`, this.origin).toString();
  }

  /** The same however often it is asked. To verify again takes a stop back. Throws `link_not_valid`. */
  async settle(purpose: ContactPurpose, token: string): Promise<VerifiedContact> {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== idLength + macLength) throw new RequestError('link_not_valid');
    const id = idOf(bytes);
    const found = await this.find(id);
    const email = found && this.emailOf(id, found.contact);
    if (!found || !email || !timingSafeEqual(bytes.subarray(idLength), this.mac(purpose, id, email)))
      throw new RequestError('link_not_valid');
    await this.write(purpose, id);
    return { caseNumber: found.caseNumber, state: purposes[purpose].state };
  }

  private mac(purpose: ContactPurpose, id: string, email: string): Buffer {
    return createHmac('sha256', this.signingKey).update(`${purpose}\n${id}\n${email}`).digest();
  }

  private async find(id: string) {
    const [found] = await this.db.read<{ caseNumber: string; contact: Buffer | null }>(system, {
      name: 'contact:find',
      text: `SELECT c.case_number AS "caseNumber", p.contact FROM complaint c
        JOIN complaint_private p ON p.complaint_id = c.id WHERE c.id = $1`,
      values: [id],
    });
    return found;
  }

  private async write(purpose: ContactPurpose, id: string): Promise<void> {
    await this.db.run(system, async (tx) => {
      await tx.as('hutong_casework');
      await tx.query({
        name: `contact:${purpose}`,
        text:
          purpose === 'verify'
            ? `UPDATE complaint_private SET contact_verified_at = coalesce(contact_verified_at, $2), mail_stopped_at = NULL
               WHERE complaint_id = $1`
            : `UPDATE complaint_private SET mail_stopped_at = coalesce(mail_stopped_at, $2) WHERE complaint_id = $1`,
        values: [id, this.time.now().toISOString()],
      });
    });
  }
}

const idOf = (bytes: Buffer): string =>
  bytes.toString('hex', 0, idLength).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
