import { Injectable } from '@nestjs/common';
import { cellStateOn, labelsOf, ledgerLabelsOf, type LegalDate, type Locale } from '@hutong/casework';
import type { MatrixCell, matrixExportQuery, OpennessMatrix } from '@hutong/contract';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { answerCsv } from '../http/csv-answer';
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
    const file = { about: 'openness', of: day };
    await answerCsv(response, file, headings[locale], matrix.cells, (cell) =>
      rowOf(cell, day, matrix, locale),
    );
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
