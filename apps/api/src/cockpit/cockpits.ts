import { Injectable } from '@nestjs/common';
import { type LegalDate, legalDateOf } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { RequestError } from '../http/request-error';
import { type FoundMatrix, matrixQuery } from '../openness/matrix-query';
import { cockpitOf } from './cockpit';
import { type Asked, type CampaignFrame, cockpitQuery, type CockpitRow, frameQuery } from './cockpit-query';
import { weeksOf, weekUntil } from './days';
import { weekChangesOf } from './week-changes';

/** The cockpit with what changed in its week. */
export interface WeeklyReport {
  readonly frame: CampaignFrame;
  readonly cockpit: Cockpit;
  readonly changes: ReturnType<typeof weekChangesOf>;
  readonly now: Date;
}

/** The campaign on one page. */
@Injectable()
export class Cockpits {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  /** Throws `not_found` for a campaign that the asker does not see. */
  async show(actor: Actor, id: string): Promise<Cockpit> {
    const { found, asked } = await this.counted(actor, id, undefined, false);
    return cockpitOf(found, asked);
  }

  /** The same with the week that ends on `to`. Throws `invalid_request` for a week that is not over yet. */
  async report(actor: Actor, id: string, to: LegalDate | undefined): Promise<WeeklyReport> {
    const { found, asked } = await this.counted(actor, id, to, true);
    const changes = weekChangesOf(asked.week, found.row.changes ?? { tasks: [], cells: [], commitments: [] });
    return { frame: found.frame, cockpit: cockpitOf(found, asked), changes, now: asked.now };
  }

  /** On one snapshot, so that the numbers agree with each other (docs/decisions/0012-cockpit.md). */
  private counted(actor: Actor, id: string, to: LegalDate | undefined, changes: boolean) {
    const now = this.time.now();
    const until = endOfWeek(to, legalDateOf(now));
    return this.db.run(actor, async (tx) => {
      const [, [frame], [found]] = await Promise.all([
        tx.query({ text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY' }),
        tx.query<CampaignFrame>(frameQuery(id)),
        tx.query<FoundMatrix>(matrixQuery({})),
      ]);
      if (!frame || !found) throw new RequestError('not_found');
      const weeks = weeksOf({ from: frame.startsOn, to: frame.endsOn }, until);
      const asked: Asked = { now, weeks, week: weekUntil(until) };
      const [row] = await tx.query<CockpitRow>(cockpitQuery(id, asked, changes));
      if (!row) throw new Error('The database has counted nothing.');
      return { found: { frame, found, row }, asked };
    });
  }
}

function endOfWeek(to: LegalDate | undefined, today: LegalDate): LegalDate {
  if (to !== undefined && to > today)
    throw new RequestError('invalid_request', {
      errors: [{ field: '/to', code: 'too_late', params: { maximum: today } }],
    });
  return to ?? today;
}
