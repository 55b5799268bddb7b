import { Injectable } from '@nestjs/common';
import { labelsOf, legalDateOf, type Locale } from '@hutong/casework';
import { complaintSummary, type ComplaintSummary } from '@hutong/contract';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Cursor } from '../http/cursor';
import { writeCursor } from '../http/cursor';
import { drained } from '../http/drained';
import { type ComplaintFilters, listQuery } from './list-query';
import { Search } from './search';
import type { ComplaintQuery } from '@hutong/contract';

const pageSize = 1_000;
const summaries = z.array(complaintSummary);

/** The list as CSV for spreadsheets: page by page out of the database, so memory stays flat at any size. */
@Injectable()
export class ComplaintExport {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly search: Search,
  ) {}

  async send(
    actor: Actor,
    filters: ComplaintFilters & Pick<ComplaintQuery, 'sort'>,
    locale: Locale,
    response: Response,
  ) {
    const now = this.time.now();
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="hutong-complaints-${legalDateOf(now)}.csv"`,
    );
    response.setHeader('Cache-Control', 'private, no-store');
    // A cell that a spreadsheet would take for a formula is escaped; the mark tells Excel that it is UTF-8.
    const sheet = stringify({ header: true, columns: headings[locale], escape_formulas: true, bom: true });
    sheet.pipe(response);
    for await (const complaint of this.all(actor, filters, now)) {
      if (response.closed) break;
      if (!sheet.write(rowOf(complaint, locale))) await drained(sheet, response);
    }
    sheet.end();
  }

  private async *all(actor: Actor, filters: ComplaintFilters & Pick<ComplaintQuery, 'sort'>, now: Date) {
    const places = await this.search.places(filters.q);
    let cursor: string | undefined;
    do {
      const query = { ...filters, places, cursor, limit: pageSize };
      const [page] = await this.db.read<{ items: string; last: Cursor | null }>(
        actor,
        listQuery(query, actor, now),
      );
      yield* summaries.parse(JSON.parse(page?.items ?? '[]'));
      cursor = page?.last ? writeCursor(page.last) : undefined;
    } while (cursor);
  }
}

const headings: Record<Locale, string[]> = {
  zh: [
    '受理编号',
    '类型',
    '状态',
    '办结方式',
    '提交时间',
    '被投诉平台',
    '被屏蔽方',
    '链接',
    '域名',
    '链接类型',
    '场景',
    '现象',
    '答复结果',
    '期限',
    '经办人',
    '摘要',
  ],
  en: [
    'Case number',
    'Kind',
    'State',
    'Closed as',
    'Filed at',
    'Respondent',
    'Affected platform',
    'Link',
    'Domain',
    'Link type',
    'Scene',
    'Symptom',
    'Outcome',
    'Due on',
    'Assigned to',
    'Excerpt',
  ],
};

function rowOf(complaint: ComplaintSummary, locale: Locale): string[] {
  const words = labelsOf(locale);
  const { symptom, harmGround, outcome, closedAs } = complaint;
  return [
    complaint.caseNumber,
    words.complaintKinds[complaint.kind],
    words.states[complaint.state],
    closedAs ? words.closings[closedAs] : '',
    complaint.filedAt,
    complaint.respondent?.name[locale] ?? '',
    complaint.affected?.name[locale] ?? '',
    complaint.targetUrl,
    complaint.registrableDomain,
    words.linkTypes[complaint.linkType],
    words.scenes[complaint.scene],
    symptom ? words.symptoms[symptom] : harmGround ? words.harmGrounds[harmGround] : '',
    outcome ? words.outcomes[outcome] : '',
    complaint.due?.on ?? '',
    complaint.assignee?.name ?? '',
    complaint.excerpt,
  ];
}
