import type { CaughtMail, MailHealth, MailItem, MailQuery, Page } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { readCursor, writeCursor } from '../http/cursor';
import { RequestError } from '../http/request-error';
import { Carrier } from './carrier';

/** How mail fares, without whom it goes to and what it says. */
@Injectable()
export class MailList {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly carrier: Carrier,
  ) {}

  /** Newest first. */
  page(actor: Actor, { state, limit, cursor }: MailQuery): Promise<Page<MailItem>> {
    return this.newestFirst<MailItem>(actor, limit, {
      name: `mail:list:${state ?? 'all'}`,
      text: `SELECT ${item}, created_at::text AS place FROM mail
        WHERE (created_at, id) < ($1::timestamptz, $2::uuid) ${state ? `AND ${states[state]}` : ''}
        ORDER BY mail.created_at DESC, id DESC LIMIT $3`,
      values: placeOf(cursor),
    });
  }

  async health(actor: Actor): Promise<MailHealth> {
    const [row] = await this.db.read<Omit<MailHealth, 'transport'>>(actor, health);
    if (!row) throw new RequestError('internal');
    return { transport: this.carrier.transport(), ...row };
  }

  /** At once, refused or not. Throws `not_found` for a letter that is sent or is not there. */
  async retry(actor: Actor, id: string): Promise<MailItem> {
    const [tried] = await this.db.run(actor, (tx) =>
      tx.query<MailItem>({
        name: 'mail:retry',
        text: `UPDATE mail SET send_after = $2, refused_at = NULL WHERE id = $1 AND sent_at IS NULL RETURNING ${item}`,
        values: [id, this.time.now().toISOString()],
      }),
    );
    if (!tried) throw new RequestError('not_found');
    return tried;
  }

  /** What a demo would have sent. Throws `not_found` anywhere else. */
  async caught({ limit, cursor }: Pick<MailQuery, 'limit' | 'cursor'>): Promise<Page<CaughtMail>> {
    if (!this.time.standing().movable) throw new RequestError('not_found');
    return this.newestFirst<CaughtMail>(system, limit, {
      name: 'mail:caught',
      text: `SELECT id, ${iso('at')} AS at, message_id AS "messageId", sender AS "from", recipient AS "to", subject,
          text, at::text AS place
        FROM caught_mail WHERE (at, id) < ($1::timestamptz, $2::uuid) ORDER BY caught_mail.at DESC, id DESC LIMIT $3`,
      values: placeOf(cursor),
    });
  }

  /** One row more than the page has says whether there is a next one. */
  private async newestFirst<Item>(
    actor: Actor,
    limit: number,
    { name = '', text, values = [] }: Statement,
  ): Promise<Page<Item>> {
    const rows = await this.db.read<{ item: Item; id: string; place: string }>(actor, {
      name,
      text: `SELECT to_jsonb(found) - 'place' AS item, id, place FROM (${text}) found`,
      values: [...values, limit + 1],
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? writeCursor({ at: last.place, id: last.id }) : null;
    return { items: shown.map(({ item: one }) => one), next, total: null };
  }
}

const end = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

function placeOf(cursor: string | undefined): [string, string] {
  const { at, id } = cursor === undefined ? end : readCursor(cursor);
  return [at, id];
}

/** As JavaScript writes an instant. */
const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const states: Record<MailItem['state'], string> = {
  waiting: 'sent_at IS NULL AND refused_at IS NULL',
  sent: 'sent_at IS NOT NULL',
  refused: 'refused_at IS NOT NULL',
};

const item = `id, CASE WHEN person_id IS NULL THEN 'complainant' ELSE 'person' END AS "to", kind, locale,
  CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN refused_at IS NOT NULL THEN 'refused' ELSE 'waiting' END AS state,
  ${iso('created_at')} AS "createdAt", ${iso('send_after')} AS "sendAfter", attempts, last_error AS "lastError",
  ${iso('sent_at')} AS "sentAt"`;

const health: Statement = {
  name: 'mail:health',
  text: `
    WITH waiting AS (SELECT * FROM mail WHERE ${states.waiting})
    SELECT count(*)::int AS waiting, (count(*) FILTER (WHERE attempts > 0))::int AS delayed,
      (SELECT count(*)::int FROM mail WHERE ${states.refused}) AS refused,
      ${iso('min(created_at)')} AS "oldestWaitingAt",
      (SELECT last_error FROM waiting WHERE last_error IS NOT NULL ORDER BY send_after DESC LIMIT 1) AS "lastError",
      (SELECT ${iso('max(sent_at)')} FROM mail) AS "lastSentAt"
    FROM waiting`,
};
