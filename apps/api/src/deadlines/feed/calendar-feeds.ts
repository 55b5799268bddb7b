import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale, OrganisationKind, StaffRole } from '@hutong/casework';
import type { CalendarFeed } from '@hutong/contract';
import { accessEvent } from '../../access/access-log';
import { type Actor, nobody, staff } from '../../access/actor';
import { mayBeSignedIn } from '../../access/signed-in';
import { Db } from '../../database/db';
import { PortalTime } from '../../database/portal-time';
import type { Tx } from '../../database/tx';
import { Idempotency } from '../../http/idempotency';
import { RequestError } from '../../http/request-error';
import { feedQuery } from './feed-query';
import { type FeedItem, feedText } from './feed-text';

/** Whoever owes deadlines can have them in a calendar. */
export const feedReaders: readonly StaffRole[] = ['handler', 'lead', 'officer', 'supervisor'];

/** 256 random bits: a fast hash is enough. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const none: CalendarFeed = { active: false, createdAt: null, lastReadAt: null, address: null };

interface Reader {
  readonly id: string;
  readonly role: StaffRole;
  readonly locale: Locale;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
}

/** A secret address for each person, which a calendar program reads without signing in. Only its hash is kept. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly idempotency: Idempotency,
  ) {}

  async show({ personId }: Actor): Promise<CalendarFeed> {
    const [feed] = await this.db.asApplication<CalendarFeed>({
      name: 'feed:show',
      text: `SELECT true AS active, to_json(created_at) AS "createdAt", to_json(last_read_at) AS "lastReadAt",
        NULL AS address FROM calendar_feed WHERE person_id = $1`,
      values: [personId],
    });
    return feed ?? none;
  }

  /** A new address; the one before is no longer any good. It is told this once. */
  async renew(actor: Actor, origin: string, key: string | undefined): Promise<CalendarFeed> {
    const asked = key && { key, scope: `feed:${actor.personId}`, request: {} };
    const token = await this.db.run(nobody(actor.locale), (tx) =>
      this.idempotency.once(tx, asked, () => keepNew(tx, actor)),
    );
    const address = new URL(`/api/v1/calendar-feeds/${token}.ics`, origin).toString();
    return { ...(await this.show(actor)), address };
  }

  async revoke({ personId, locale }: Actor): Promise<void> {
    await this.db.run(nobody(locale), async (tx) => {
      const revoked = await tx.query({
        name: 'feed:revoke',
        text: 'DELETE FROM calendar_feed WHERE person_id = $1 RETURNING person_id',
        values: [personId],
      });
      if (revoked.length > 0)
        await tx.query(accessEvent({ action: 'calendar_feed_revoked', actorId: personId, personId }));
    });
  }

  /** Throws `not_found` for an address that was revoked or never was, and for whoever may not sign in any more. */
  async read(token: string, origin: string): Promise<string> {
    const [reader] = await this.db.asApplication<Reader>({
      name: 'feed:reader',
      text: `UPDATE calendar_feed f SET last_read_at = now() FROM person p JOIN organisation o ON o.id = p.organisation_id
        WHERE f.token_hash = $1 AND p.id = f.person_id AND ${mayBeSignedIn} AND p.role = ANY ($2)
        RETURNING p.id, p.role, p.locale, o.id AS "organisationId", o.kind AS "organisationKind"`,
      values: [hashOf(token), feedReaders],
    });
    if (!reader) throw new RequestError('not_found');
    const statement = feedQuery(staff(reader), this.time.now());
    const [found] = await this.db.read<{ items: FeedItem[] }>(staff(reader), statement);
    return feedText(found?.items ?? [], reader.locale, origin);
  }
}

async function keepNew(tx: Tx, { personId }: Actor): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query({
    name: 'feed:renew',
    text: `INSERT INTO calendar_feed (person_id, token_hash) VALUES ($1, $2)
      ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = now(), last_read_at = NULL`,
    values: [personId, hashOf(token)],
  });
  await tx.query(accessEvent({ action: 'calendar_feed_made', actorId: personId, personId }));
  return token;
}
