import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ledgerLabelsOf, type Locale } from '@hutong/casework';
import { stream, type Worksheet } from 'exceljs';
import { Breath } from '../../paper/breath';
import { dayInWords, instantInWords } from '../../paper/day-in-words';
import type { WeeklyReport } from '../cockpits';
import { reportLabels } from '../labels';
import { mostLines } from '../week-changes';
import {
  changesOf,
  decisionsOf,
  overdueHead,
  overdueOf,
  targetsOf,
  type Total,
  totalsOf,
  weekOf,
} from './lines';

type Cells = readonly (string | number)[];

/** The weekly report as a workbook: overview, overdue, changes. Rows leave it as they come. */
export async function reportSheet(report: WeeklyReport, locale: Locale): Promise<Buffer> {
  const words = reportLabels(locale);
  const sink = new PassThrough();
  const written = buffer(sink);
  const book = new stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true });
  book.title = words.weekly;
  const sheets = [
    [
      words.sheets.overview,
      [44, 22, 22],
      [words.measure, words.goal, words.reached],
      overview(report, locale),
    ],
    [words.sheets.overdue, [28, 12, 12, 12, 12, 12], overdueHead(locale), overdueOf(report.cockpit, locale)],
    [
      words.sheets.changes,
      [18, 14, 22, 22, 50, 28, 28],
      [words.kind, words.day, words.number, words.platform, words.subject, words.before, words.happened],
      changes(report, locale),
    ],
  ] as const;
  const breath = new Breath();
  for (const [name, widths, head, rows] of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = widths.map((width) => ({ width }));
    add(sheet, head, true);
    for (const row of rows) {
      add(sheet, row);
      await breath.taken();
    }
    sheet.commit();
  }
  await book.commit();
  return written;
}

function add(sheet: Worksheet, cells: Cells, bold = false): void {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)));
  if (bold) row.font = { bold };
  row.commit();
}

/** A text that a spreadsheet would take for a formula is marked as text, as in our CSV. */
const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

function overview(report: WeeklyReport, locale: Locale): Cells[] {
  const words = reportLabels(locale);
  const { cockpit, frame, now } = report;
  const { taskStates, cellStates } = ledgerLabelsOf(locale);
  const lines = (totals: readonly Total[]): Cells[] =>
    totals.map(({ label, value, of }) => (of === undefined ? [label, value] : [label, value, of]));
  const { from, to } = cockpit.week;
  return [
    [`${frame.name[locale]}  ${frame.number}`],
    [words.days(dayInWords(from, locale), dayInWords(to, locale))],
    [words.standing(instantInWords(now, locale))],
    ...lines(totalsOf(cockpit, locale)),
    [words.targets, words.reached, words.goal],
    ...targetsOf(cockpit, locale).map(([measure = '', goal = '', reached = '']) => [measure, reached, goal]),
    [words.itemsByState],
    ...lines(cockpit.items.byState.map(({ state, value }) => ({ label: taskStates[state], value }))),
    [words.relations],
    ...lines(cockpit.matrix.states.map(({ state, value }) => ({ label: cellStates[state], value }))),
    [words.thisWeek],
    ...lines(weekOf(cockpit, locale)),
    [words.decisions],
    ...lines(decisionsOf(cockpit, locale)),
    ...cockpit.weeks.flatMap((week): Cells[] => [
      [`${words.filed}  ${words.days(week.from, week.to)}`, week.filed.value],
      [`${words.closed}  ${words.days(week.from, week.to)}`, week.closed.value],
    ]),
  ];
}

function changes(report: WeeklyReport, locale: Locale): Cells[] {
  const words = reportLabels(locale);
  const { tasks, cells, commitments } = changesOf(report, locale);
  const ofRecord =
    (kind: string) =>
    ([on = '', number = '', platform = '', title = '', done = '']: readonly string[]) => [
      ...[kind, on, number, platform, title, '', done],
    ];
  return [
    ...(report.changes.more ? [[words.more(mostLines)]] : []),
    ...tasks.map(ofRecord(words.ofTasks)),
    ...cells.map(([on = '', source = '', target = '', scene = '', before = '', after = '']) => [
      ...[words.ofCells, on, '', source, `${source} → ${target}  ${scene}`, before, after],
    ]),
    ...commitments.map(ofRecord(words.ofCommitments)),
  ];
}
