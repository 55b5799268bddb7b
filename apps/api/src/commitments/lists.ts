import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import { legalDateOf, type Locale } from '@hutong/casework';
import { commitmentSummary, type CommitmentQuery } from '@hutong/contract';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { countBound } from '../complaints/lists';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { type Cursor, writeCursor } from '../http/cursor';
import { type CommitmentFilters, countQuery, listQuery } from './list-query';
import { headings, rowOf } from './sheet';

const pageSize = 1_000;
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
    const [found, total] = await Promise.all([
      this.read(actor, query, now),
      query.count === 'true' ? this.count(actor, query, now) : null,
    ]);
    return `{"items":${found.items},"next":${JSON.stringify(found.next)},"total":${JSON.stringify(total)}}`;
  }

  /** The list as CSV for spreadsheets: page by page out of the database, so memory stays flat at any size. */
  async send(actor: Actor, filters: Sorted, locale: Locale, response: Response): Promise<void> {
    const now = this.time.now();
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="hutong-commitments-${legalDateOf(now)}.csv"`,
    );
    response.setHeader('Cache-Control', 'private, no-store');
    // A cell that a spreadsheet would take for a formula is escaped; the mark tells Excel that it is UTF-8.
    const sheet = stringify({ header: true, columns: headings[locale], escape_formulas: true, bom: true });
    sheet.pipe(response);
    for await (const commitment of this.all(actor, filters, now)) {
      if (response.closed) break;
      if (!sheet.write(rowOf(commitment, locale)))
        await Promise.race([once(sheet, 'drain'), once(response, 'close')]);
    }
    sheet.end();
  }

  private async *all(actor: Actor, filters: Sorted, now: Date) {
    let cursor: string | undefined;
    do {
      const page = await this.read(actor, { ...filters, cursor, limit: pageSize }, now);
      yield* summaries.parse(JSON.parse(page.items));
      cursor = page.next ?? undefined;
    } while (cursor);
  }

  private async read(actor: Actor, query: CommitmentQuery, now: Date) {
    const [page] = await this.db.read<{ items: string; last: Cursor | null }>(
      actor,
      listQuery(query, actor, now),
    );
    return { items: page?.items ?? '[]', next: page?.last ? writeCursor(page.last) : null };
  }

  private async count(actor: Actor, filters: CommitmentFilters, now: Date) {
    const [row] = await this.db.read<{ value: number }>(actor, countQuery(filters, actor, now, countBound));
    const value = row?.value ?? 0;
    return { value: Math.min(value, countBound), exact: value <= countBound };
  }
}
