import { Injectable } from '@nestjs/common';
import { labelsOf, type Locale } from '@hutong/casework';
import { complaintSummary, type ComplaintQuery, type ComplaintSummary } from '@hutong/contract';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { answerCsv } from '../http/csv-answer';
import { everyPage, type PageRow, wholeListPage } from '../http/pages';
import { type ComplaintFilters, listQuery } from './list-query';
import { Search } from './search';

const summaries = z.array(complaintSummary);
type Sorted = ComplaintFilters & Pick<ComplaintQuery, 'sort'>;

/** The list as CSV for spreadsheets. */
@Injectable()
export class ComplaintExport {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly search: Search,
  ) {}

  async send(actor: Actor, filters: Sorted, locale: Locale, response: Response): Promise<void> {
    const now = this.time.now();
    const places = await this.search.places(filters.q);
    const complaints = everyPage(summaries, (cursor) =>
      this.db.read<PageRow>(
        actor,
        listQuery({ ...filters, places, cursor, limit: wholeListPage }, actor, now),
      ),
    );
    const file = { about: 'complaints', of: now };
    await answerCsv(response, file, headings[locale], complaints, (one) => rowOf(one, locale));
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
