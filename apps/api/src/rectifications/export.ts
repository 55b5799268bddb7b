import { Injectable } from '@nestjs/common';
import { ledgerLabelsOf, legalDateOf, type Locale } from '@hutong/casework';
import { taskSummary, type TaskFilters, type TaskQuery, type TaskSummary } from '@hutong/contract';
import { stringify } from 'csv-stringify';
import ExcelJS from 'exceljs';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { type Cursor, writeCursor } from '../http/cursor';
import { drained } from '../http/drained';
import { taskPage } from './list-query';
import { cellsOf, harmless, headingsOf, sheetColumns } from './sheet-rows';

const pageSize = 1_000;
const summaries = z.array(taskSummary);
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
    begin(response, now, 'csv', 'text/csv; charset=utf-8');
    // The mark tells Excel that it is UTF-8.
    const sheet = stringify({
      ...{ header: true, columns: headingsOf(locale), escape_formulas: true, bom: true },
    });
    sheet.pipe(response);
    for await (const tasks of this.pages(actor, query, now)) {
      if (response.closed) break;
      for (const task of tasks) sheet.write(cellsOf(task, locale));
      if (sheet.writableNeedDrain) await drained(sheet, response);
    }
    sheet.end();
  }

  async xlsx(actor: Actor, query: ExportQuery, locale: Locale, response: Response): Promise<void> {
    const now = this.time.now();
    begin(response, now, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: response, useSharedStrings: false });
    const sheet = book.addWorksheet(ledgerLabelsOf(locale).ledgerKinds.task, {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = sheetColumns.map(({ heading, width }) => ({ header: heading[locale], width }));
    for await (const tasks of this.pages(actor, query, now)) {
      if (response.closed) return;
      for (const task of tasks) sheet.addRow(cellsOf(task, locale).map(harmless)).commit();
      if (response.writableNeedDrain) await drained(response, response);
    }
    sheet.commit();
    await book.commit();
  }

  private async *pages(actor: Actor, query: ExportQuery, now: Date): AsyncGenerator<TaskSummary[]> {
    let cursor: string | undefined;
    do {
      const statement = taskPage({ ...query, cursor, limit: pageSize }, actor, now);
      const [page] = await this.db.read<{ items: string; last: Cursor | null }>(actor, statement);
      yield summaries.parse(JSON.parse(page?.items ?? '[]'));
      cursor = page?.last ? writeCursor(page.last) : undefined;
    } while (cursor);
  }
}

function begin(response: Response, now: Date, ending: string, type: string): void {
  response.setHeader('Content-Type', type);
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="hutong-ledger-${legalDateOf(now)}.${ending}"`,
  );
  response.setHeader('Cache-Control', 'private, no-store');
}
