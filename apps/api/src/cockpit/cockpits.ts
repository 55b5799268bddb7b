import { Injectable } from '@nestjs/common';
import { legalDateOf, type LegalDate } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { RequestError } from '../http/request-error';
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
    const now = this.time.now();
    const { frame, asked, row } = await this.counted(actor, id, now, legalDateOf(now), false);
    return cockpitOf(frame, asked, legalDateOf(now), row);
  }

  /** The same with the week that ends on `to`. Throws `invalid_request` for a week that is not over yet. */
  async report(actor: Actor, id: string, to: LegalDate | undefined): Promise<WeeklyReport> {
    const now = this.time.now();
    const today = legalDateOf(now);
    const until = to ?? today;
    if (until > today)
      throw new RequestError('invalid_request', {
        errors: [{ field: '/to', code: 'too_late', params: { maximum: today } }],
      });
    const { frame, asked, row } = await this.counted(actor, id, now, until, true);
    const changes = weekChangesOf(asked.week, row.changes ?? { tasks: [], cells: [], commitments: [] });
    return { frame, cockpit: cockpitOf(frame, asked, today, row), changes, now };
  }

  private async counted(actor: Actor, id: string, now: Date, until: LegalDate, changes: boolean) {
    const [frame] = await this.db.read<CampaignFrame>(actor, frameQuery(id));
    if (!frame) throw new RequestError('not_found');
    const weeks = weeksOf({ from: frame.startsOn, to: frame.endsOn }, until);
    const asked: Asked = { now, weeks, week: weekUntil(until) };
    const [row] = await this.db.read<CockpitRow>(actor, cockpitQuery(id, asked, changes));
    if (!row) throw new Error('The database has counted nothing.');
    return { frame, asked, row };
  }
}
