import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { Worker } from '../jobs/worker';
import { Carrier } from './carrier';
import { type Mishap, mishapOf, pauseAfter } from './mishap';
import { type MailRow, Writer } from './writer';

const everyMs = 3_000;

/**
 * Sends letters, one at a time. A worker claims one for two minutes; one that is killed in between leaves it to the
 * next, which sends it with the same Message-ID. Nothing else waits for it, and nothing is given up but what the server
 * refuses for good.
 */
@Injectable()
export class Post implements OnModuleInit {
  private readonly log = new Logger('Post');

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly worker: Worker,
    private readonly writer: Writer,
    private readonly carrier: Carrier,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'post', everyMs, run: () => this.next(this.time.now()) });
  }

  /** The next letter; true when there may be more, and somebody to take it. */
  async next(now: Date): Promise<boolean> {
    if (this.carrier.transport() === 'none') return false;
    const [mail] = await this.write<MailRow>(claim(now));
    if (!mail) return false;
    const written = await this.writer.write(mail, now);
    if (written === null) await this.write(dropped(mail));
    else if ('later' in written) await this.write(postponed(mail, written.later));
    else {
      const mishap = await this.carrier.carry(written.letter).then(() => null, mishapOf);
      if (mishap) return this.failed(mail, mishap, now);
      await this.write(sent(mail, now));
    }
    return true;
  }

  private async failed(mail: MailRow, mishap: Mishap, now: Date): Promise<boolean> {
    this.log.warn(`Letter ${mail.id} ${mishap.final ? 'is refused' : 'is delayed'}: ${mishap.words}`);
    await this.write(mishap.final ? refused(mail, mishap, now) : delayed(mail, mishap, now));
    return !mishap.serverGone;
  }

  private write<Row extends object>(statement: Statement): Promise<Row[]> {
    return this.db.run(system, (tx) => tx.query<Row>(statement));
  }
}

/** The lease goes by the database's clock, which all workers share. */
const claim = (now: Date): Statement => ({
  name: 'mail:claim',
  text: `UPDATE mail SET claimed_until = clock_timestamp() + interval '2 minutes'
    WHERE id = (
      SELECT id FROM mail WHERE sent_at IS NULL AND refused_at IS NULL AND send_after <= $1
        AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
      ORDER BY send_after, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, message_id AS "messageId", person_id AS "personId", complaint_id AS "complaintId", kind, locale,
      attempts`,
  values: [now.toISOString()],
});

const sent = ({ id }: MailRow, now: Date): Statement => ({
  name: 'mail:sent',
  text: 'UPDATE mail SET sent_at = $2, claimed_until = NULL, last_error = NULL WHERE id = $1 AND refused_at IS NULL',
  values: [id, now.toISOString()],
});

const delayed = ({ id, attempts }: MailRow, { words }: Mishap, now: Date): Statement => ({
  name: 'mail:delayed',
  text: 'UPDATE mail SET send_after = $2, attempts = attempts + 1, last_error = $3, claimed_until = NULL WHERE id = $1',
  values: [id, new Date(now.getTime() + pauseAfter(attempts + 1)).toISOString(), words],
});

const refused = ({ id }: MailRow, { words }: Mishap, now: Date): Statement => ({
  name: 'mail:refused',
  text: `UPDATE mail SET refused_at = $2, attempts = attempts + 1, last_error = $3, claimed_until = NULL
    WHERE id = $1 AND sent_at IS NULL`,
  values: [id, now.toISOString(), words],
});

const postponed = ({ id }: MailRow, later: Date): Statement => ({
  name: 'mail:postponed',
  text: 'UPDATE mail SET send_after = $2, claimed_until = NULL WHERE id = $1',
  values: [id, later.toISOString()],
});

const dropped = ({ id }: MailRow): Statement => ({
  name: 'mail:dropped',
  text: `WITH untold AS (UPDATE notice SET mail_after = NULL, mail_id = NULL WHERE mail_id = $1)
    DELETE FROM mail WHERE id = $1`,
  values: [id],
});
