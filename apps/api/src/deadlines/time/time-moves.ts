import { Injectable } from '@nestjs/common';
import { legalDateOf, startOfDay, type WorkCalendar, workdaysFrom } from '@hutong/casework';
import type { MoveTime, PortalTime as PortalTimeShown } from '@hutong/contract';
import { accessEvent } from '../../access/access-log';
import { type Actor, nobody } from '../../access/actor';
import { LegalCalendar } from '../../casework/legal-calendar';
import { Db } from '../../database/db';
import { PortalTime } from '../../database/portal-time';
import type { Tx } from '../../database/tx';
import { Idempotency } from '../../http/idempotency';
import { RequestError } from '../../http/request-error';

const hour = 3_600_000;
const day = 24 * hour;
const morning = 9 * hour;
/** A year, so that no clock outlives the calendars that a demo brings. */
const mostDays = 366;

/** The simulated day: the day of a demo moves forward, and clocks run out before one's eyes. */
@Injectable()
export class TimeMoves {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly calendar: LegalCalendar,
    private readonly idempotency: Idempotency,
  ) {}

  show(): PortalTimeShown {
    const now = this.time.now();
    return { now: now.toISOString(), today: legalDateOf(now), ...this.time.standing() };
  }

  /** Moves that come at once add up. Throws `not_a_demo`, `moved_too_far`. */
  async move(actor: Actor, wish: MoveTime, key: string | undefined): Promise<PortalTimeShown> {
    const asked = key && { key, scope: `time:${actor.personId}`, request: wish };
    await this.db.run(nobody(actor.locale), (tx) =>
      this.idempotency.once(tx, asked, () => this.forward(tx, actor, wish)),
    );
    await this.time.look();
    return this.show();
  }

  private async forward(tx: Tx, actor: Actor, { forward }: MoveTime): Promise<string> {
    const [before] = await tx.query<{ demo: boolean; ms: string }>({
      name: 'time:lock',
      text: 'SELECT demo, moved_by_ms AS ms FROM installation FOR UPDATE',
    });
    if (!before?.demo) throw new RequestError('not_a_demo');
    const now = Date.now() + Number(before.ms);
    const byMs = lengthOf(forward, new Date(now), await this.calendar.current(tx));
    if (Number(before.ms) + byMs > mostDays * day)
      throw new RequestError('moved_too_far', { params: { maximum: mostDays } });
    await tx.query({
      name: 'time:move',
      text: 'UPDATE installation SET moved_by_ms = moved_by_ms + $1',
      values: [byMs],
    });
    const [from, to] = [new Date(now).toISOString(), new Date(now + byMs).toISOString()];
    const changes = { now: { before: from, after: to } };
    await tx.query(accessEvent({ action: 'time_moved', actorId: actor.personId, changes }));
    return to;
  }
}

/** Working days end in the morning of the last of them, when people come to work. */
function lengthOf(forward: MoveTime['forward'], now: Date, calendar: WorkCalendar): number {
  if ('days' in forward) return forward.days * day;
  if ('hours' in forward) return forward.hours * hour;
  const last = workdaysFrom(legalDateOf(now), forward.workingDays, calendar);
  return startOfDay(last).getTime() + morning - now.getTime();
}
