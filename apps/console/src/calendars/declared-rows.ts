import { isLegalDate, yearOf } from '@hutong/casework';
import type { WriteCalendarYear } from '@hutong/contract';

type DayInput = NonNullable<WriteCalendarYear['days']>[number];

export type RowProblem = 'columns' | 'day' | 'other_year' | 'kind' | 'name' | 'twice' | 'too_many';

interface ReadRows {
  readonly days: readonly DayInput[];
  /** The line on which each day stands, for what the server finds wrong with it. */
  readonly lines: readonly number[];
  readonly problems: readonly { readonly line: number; readonly problem: RowProblem }[];
}

const mostDays = 200;
const kinds = new Map<string, DayInput['kind']>([
  ['off', 'off'],
  ['放假', 'off'],
  ['休', 'off'],
  ['workday', 'workday'],
  ['调休上班', 'workday'],
  ['上班', 'workday'],
  ['班', 'workday'],
]);

/** Days as they are pasted: "day,kind,name in Chinese,name in English", also out of a spreadsheet. */
export function readRows(text: string, year: number): ReadRows {
  const days: DayInput[] = [];
  const lines: number[] = [];
  const problems: { line: number; problem: RowProblem }[] = [];
  const known = new Set<string>();
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (isSkipped(row)) continue;
    const line = index + 1;
    const read = readRow(row, year);
    if (typeof read === 'string') problems.push({ line, problem: read });
    else if (known.has(read.day)) problems.push({ line, problem: 'twice' });
    else if (days.length === mostDays)
      return { days, lines, problems: [...problems, { line, problem: 'too_many' }] };
    else {
      known.add(read.day);
      days.push(read);
      lines.push(line);
    }
  }
  return { days, lines, problems };
}

/** Empty lines, remarks, and the heading of the columns. */
const isSkipped = (row: string) => /^\s*(#|$|"?(day|日期)\b|日期)/i.test(row);

function readRow(row: string, year: number): DayInput | RowProblem {
  const [day = '', kindWord = '', nameZh = '', ...rest] = row
    .split(/[,，\t]/)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  if (rest.length === 0) return 'columns';
  if (!isLegalDate(day)) return 'day';
  if (yearOf(day) !== year) return 'other_year';
  const kind = kinds.get(kindWord.toLowerCase());
  if (!kind) return 'kind';
  const nameEn = rest.join(', ');
  if (!nameZh || !nameEn || nameZh.length > 40 || nameEn.length > 80) return 'name';
  return { day, kind, nameZh, nameEn };
}

/** What the rows of a year look like. */
export const templateOf = (year: number) =>
  `day,kind,name_zh,name_en\n${year}-01-01,off,元旦,New Year's Day\n`;
