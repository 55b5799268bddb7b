import { Injectable } from '@nestjs/common';
import type { Locale } from '@hutong/casework';
import { commitmentSummary, type CommitmentQuery } from '@hutong/contract';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { answerCsv } from '../http/csv-answer';
import { countBound, everyPage, type PageRow, pageText, totalOf, wholeListPage } from '../http/pages';
import { type CommitmentFilters, countQuery, listQuery } from './list-query';
import { headings, rowOf } from './sheet';

const summaries = z.array(commitmentSummary);
type Sorted = CommitmentFilters & Pick<CommitmentQuery, 'sort'>;

/** Lists of commitments. `items` is JSON text made by the database. */
@Injectable()
export class CommitmentLists {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  async page(actor: Actor, query: CommitmentQuery): Promise<string> {
    const now = this.time.now();
    const [[found], total] = await Promise.all([
      this.read(actor, query, now),
      query.count === 'true' ? this.count(actor, query, now) : null,
    ]);
    return pageText(found, total);
  }

  /** The list as CSV for spreadsheets. */
  async send(actor: Actor, filters: Sorted, locale: Locale, response: Response): Promise<void> {
    const now = this.time.now();
    const commitments = everyPage(summaries, (cursor) =>
      this.read(actor, { ...filters, cursor, limit: wholeListPage }, now),
    );
    const file = { about: 'commitments', of: now };
    await answerCsv(response, file, headings[locale], commitments, (one) => rowOf(one, locale));
  }

  private read(actor: Actor, query: CommitmentQuery, now: Date): Promise<PageRow[]> {
    return this.db.read<PageRow>(actor, listQuery(query, actor, now));
  }

  private async count(actor: Actor, filters: CommitmentFilters, now: Date) {
    const [row] = await this.db.read<{ value: number }>(actor, countQuery(filters, actor, now, countBound));
    return totalOf(row?.value);
  }
}
