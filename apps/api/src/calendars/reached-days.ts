import type { LegalDate } from '@hutong/casework';
import { legalDay, type ReachedDay } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { accessEvent, type AccessAction } from '../access/access-log';
import type { Actor } from '../access/actor';
import { LegalCalendar } from '../casework/legal-calendar';
import { Db } from '../database/db';
import type { Tx } from '../database/tx';
import { RequestError } from '../http/request-error';

/**
 * Days off on which an organisation is reached all the same. They tell people when to write to it; no clock knows them.
 * Whose they are is the database's affair.
 */
@Injectable()
export class ReachedDays {
  constructor(
    private readonly db: Db,
    private readonly calendar: LegalCalendar,
  ) {}

  async list(actor: Actor): Promise<{ items: ReachedDay[] }> {
    const rows = await this.db.read<{ reached: ReachedDay }>(actor, {
      name: 'reached-days',
      text: `SELECT json_build_object('day', day, 'note', note) AS reached FROM reached_day ORDER BY day`,
    });
    return { items: rows.map(({ reached }) => reached) };
  }

  /** Throws `not_found` for what is no day, `unprocessable` for a workday. */
  async add(actor: Actor, given: string, { day: said, note }: Said): Promise<ReachedDay> {
    const day = dayOf(given);
    if (said !== undefined && said !== day) throw wrong('day_in_address_differs');
    if ((await this.calendar.current()).isWorkday(day)) throw wrong('not_a_day_off');
    await this.db.run(actor, async (tx) => {
      await tx.query({
        name: 'reached-day:add',
        text: `INSERT INTO reached_day (organisation_id, day, note) VALUES ($1, $2, $3)
          ON CONFLICT (organisation_id, day) DO UPDATE SET note = excluded.note`,
        values: [actor.organisationId, day, note],
      });
      await log(tx, actor, 'reached_day_added', day);
    });
    return { day, note };
  }

  /** Throws `not_found`. */
  async remove(actor: Actor, given: string): Promise<void> {
    const day = dayOf(given);
    await this.db.run(actor, async (tx) => {
      const removed = await tx.query({
        name: 'reached-day:remove',
        text: 'DELETE FROM reached_day WHERE day = $1 RETURNING day',
        values: [day],
      });
      if (removed.length === 0) throw new RequestError('not_found');
      await log(tx, actor, 'reached_day_removed', day);
    });
  }
}

interface Said {
  readonly day?: string;
  readonly note: string;
}

/** The log of accounts is written by the application: leads and supervisors have no hand in it. */
async function log(tx: Tx, actor: Actor, action: AccessAction, day: LegalDate): Promise<void> {
  const { personId, organisationId } = actor;
  await tx.as('hutong_app');
  await tx.query(accessEvent({ action, actorId: personId, organisationId, changes: { day } }));
  await tx.asAsked();
}

function dayOf(given: string): LegalDate {
  const day = legalDay.safeParse(given);
  if (!day.success) throw new RequestError('not_found');
  return day.data;
}

const wrong = (code: 'day_in_address_differs' | 'not_a_day_off') =>
  new RequestError('unprocessable', { errors: [{ field: '/day', code }] });
