import { Injectable } from '@nestjs/common';
import { ledgerLabelsOf, type Locale } from '@hutong/casework';
import { taskSummary, type TaskFilters, type TaskQuery, type TaskSummary } from '@hutong/contract';
import ExcelJS from 'exceljs';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { answerCsv, beginFile } from '../http/csv-answer';
import { drained } from '../http/drained';
import { everyPage, type PageRow, wholeListPage } from '../http/pages';
import { taskPage } from './list-query';
import { cellsOf, harmless, headingsOf, sheetColumns } from './sheet-rows';

const summaries = z.array(taskSummary);
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export type ExportQuery = TaskFilters & Pick<TaskQuery, 'sort'>;

/** The ledger for spreadsheets: page by page out of the database and into the answer, so memory stays flat. */
@Injectable()
export class TaskExport {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  async csv(actor: Actor, query: ExportQuery, locale: Locale, response: Response): Promise<void> {
    const now = this.time.now();
    const tasks = this.all(actor, query, now);
    const file = { about: 'ledger', of: now };
    await answerCsv(response, file, headingsOf(locale), tasks, (task) => cellsOf(task, locale));
  }

  async xlsx(actor: Actor, query: ExportQuery, locale: Locale, response: Response): Promise<void> {
    const now = this.time.now();
    beginFile(response, { about: 'ledger', of: now, ending: 'xlsx', type: workbook });
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: response, useSharedStrings: false });
    const sheet = book.addWorksheet(ledgerLabelsOf(locale).ledgerKinds.task, {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = sheetColumns.map(({ heading, width }) => ({ header: heading[locale], width }));
    for await (const task of this.all(actor, query, now)) {
      if (response.closed) return;
      sheet.addRow(cellsOf(task, locale).map(harmless)).commit();
      if (response.writableNeedDrain) await drained(response, response);
    }
    sheet.commit();
    await book.commit();
  }

  private all(actor: Actor, query: ExportQuery, now: Date): AsyncGenerator<TaskSummary> {
    return everyPage(summaries, (cursor) =>
      this.db.read<PageRow>(actor, taskPage({ ...query, cursor, limit: wholeListPage }, actor, now)),
    );
  }
}
