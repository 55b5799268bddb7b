import { Injectable } from '@nestjs/common';
import { cellStateOn, labelsOf, ledgerLabelsOf, type LegalDate, type Locale } from '@hutong/casework';
import type { MatrixCell, matrixExportQuery, OpennessMatrix } from '@hutong/contract';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { OpennessMatrices } from './matrices';

/** The matrix of a day as a sheet: the states are of that day, what speaks against them is of today. */
@Injectable()
export class MatrixExport {
  constructor(private readonly matrices: OpennessMatrices) {}

  async send(
    actor: Actor,
    { on, ...query }: z.output<typeof matrixExportQuery>,
    locale: Locale,
    response: Response,
  ): Promise<void> {
    const matrix = await this.matrices.show(actor, query);
    const day = on ?? matrix.today;
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="hutong-openness-${day}.csv"`);
    response.setHeader('Cache-Control', 'private, no-store');
    const rows = matrix.cells.map((cell) => rowOf(cell, day, matrix, locale));
    // A cell that a spreadsheet would take for a formula is escaped; the mark tells Excel that it is UTF-8.
    const sheet = stringify({ header: true, columns: headings[locale], escape_formulas: true, bom: true });
    await pipeline(Readable.from(rows), sheet, response);
  }
}

const headings: Record<Locale, string[]> = {
  zh: [
    ...['日期', '来源平台', '目标平台', '链接类型', '场景', '状态', '自何日起', '最近拨测', '拨测日期'],
    ...['未办结投诉（今日）', '相关承诺（今日）', '矛盾（今日）'],
  ],
  en: [
    ...['Day', 'Source', 'Target', 'Link type', 'Scene', 'State', 'Since', 'Newest re-test', 'Re-tested on'],
    ...['Open complaints (today)', 'Commitments (today)', 'Contradictions (today)'],
  ],
};

function rowOf(cell: MatrixCell, day: LegalDate, { platforms }: OpennessMatrix, locale: Locale): string[] {
  const words = labelsOf(locale);
  const ledger = ledgerLabelsOf(locale);
  const nameOf = (slug: string) => platforms.find((one) => one.slug === slug)?.name[locale] ?? slug;
  return [
    day,
    nameOf(cell.source),
    cell.target ? nameOf(cell.target) : '',
    cell.linkType ? words.linkTypes[cell.linkType] : '',
    words.scenes[cell.scene],
    ledger.cellStates[cellStateOn(cell.changes, day)],
    cell.changes.filter(({ sinceOn }) => sinceOn <= day).at(-1)?.sinceOn ?? '',
    cell.newestRetest ? words.retestResults[cell.newestRetest.result] : '',
    cell.newestRetest?.on ?? '',
    String(cell.openComplaints),
    String(cell.commitments),
    cell.contradictions.map((one) => ledger.contradictions[one]).join('; '),
  ];
}
