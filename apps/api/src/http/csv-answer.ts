import { legalDateOf } from '@hutong/casework';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { drained } from './drained';

/** A file that is answered: what it is about, the day or instant of which it tells, and what it is. */
interface AnsweredFile {
  readonly about: string;
  readonly of: Date | string;
  readonly ending: string;
  readonly type: string;
}

/** Says in the head of an answer that a file follows, to be kept by the asker alone. */
export function beginFile(response: Response, { about, of, ending, type }: AnsweredFile): void {
  const day = typeof of === 'string' ? of : legalDateOf(of);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', `attachment; filename="hutong-${about}-${day}.${ending}"`);
  response.setHeader('Cache-Control', 'private, no-store');
}

/** Answers rows as CSV for spreadsheets, as fast as they are read, so that memory stays flat at any size. */
export async function answerCsv<Row>(
  response: Response,
  file: Pick<AnsweredFile, 'about' | 'of'>,
  columns: readonly string[],
  rows: AsyncIterable<Row> | Iterable<Row>,
  cellsOf: (row: Row) => readonly (string | number)[],
): Promise<void> {
  beginFile(response, { ...file, ending: 'csv', type: 'text/csv; charset=utf-8' });
  // A cell that a spreadsheet would take for a formula is escaped; the mark tells Excel that it is UTF-8.
  const sheet = stringify({ header: true, columns: [...columns], escape_formulas: true, bom: true });
  sheet.pipe(response);
  for await (const row of rows) {
    if (response.closed) break;
    if (!sheet.write(cellsOf(row))) await drained(sheet, response);
  }
  sheet.end();
}
