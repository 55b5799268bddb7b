import { Injectable } from '@nestjs/common';
import type { Locale } from '@hutong/casework';
import type { Response } from 'express';
import type { Actor } from '../../access/actor';
import { closingSummary } from '../../campaigns/summary';
import { Db } from '../../database/db';
import { PortalTime } from '../../database/portal-time';
import { RequestError } from '../../http/request-error';
import { sendPaper } from '../../paper/sending';
import { type CampaignFrame, frameQuery } from '../cockpit-query';
import { Cockpits } from '../cockpits';
import { drawReport } from './draw-report';
import { drawSummary } from './draw-summary';
import { reportSheet } from './report-sheet';

/** Which week is asked for, and in what language. */
export interface AskedReport {
  readonly to: string | undefined;
  readonly locale: Locale;
}

/** The campaign as documents. */
@Injectable()
export class Reports {
  constructor(
    private readonly cockpits: Cockpits,
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  async pdf(actor: Actor, id: string, { to, locale }: AskedReport, response: Response): Promise<void> {
    const report = await this.cockpits.report(actor, id, to);
    const content = await drawReport(report, locale);
    sendPaper(response, `hutong-week-${report.cockpit.week.to}`, 'pdf', content);
  }

  async sheet(actor: Actor, id: string, { to, locale }: AskedReport, response: Response): Promise<void> {
    const report = await this.cockpits.report(actor, id, to);
    const content = await reportSheet(report, locale);
    sendPaper(response, `hutong-week-${report.cockpit.week.to}`, 'xlsx', content);
  }

  /** Throws `not_found` where there is none: the campaign has not been closed, or the asker does not see it. */
  async summary(actor: Actor, id: string, locale: Locale, response: Response): Promise<void> {
    const [frame] = await this.db.read<CampaignFrame & { summary: unknown }>(actor, frameQuery(id));
    if (!frame?.summary) throw new RequestError('not_found');
    const kept = closingSummary.parse(frame.summary);
    const content = await drawSummary(frame, kept, this.time.now(), locale);
    sendPaper(response, `hutong-summary-${kept.closedOn}`, 'pdf', content);
  }
}
