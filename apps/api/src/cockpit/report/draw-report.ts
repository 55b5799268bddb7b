import { ledgerLabelsOf, type Locale } from '@hutong/casework';
import { dayInWords, dayOfYearInWords, instantInWords } from '../../paper/day-in-words';
import { drawFigures, drawHeat, type Figure } from '../../paper/figures';
import type { Paper } from '../../paper/paper';
import { type Column, drawTable } from '../../paper/table';
import type { WeeklyReport } from '../cockpits';
import { reportLabels } from '../labels';
import { mostLines } from '../week-changes';
import { cellColors, taskColors } from './colors';
import { begun, drawParts, even } from './parts';
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

/** The weekly report on paper. */
export async function drawReport(report: WeeklyReport, locale: Locale): Promise<Buffer> {
  const words = reportLabels(locale);
  const { cockpit, frame, now } = report;
  const { from, to } = cockpit.week;
  const days = words.days(dayInWords(from, locale), dayInWords(to, locale));
  const standing = words.standing(instantInWords(now, locale));
  const paper = begun(frame, { title: words.weekly, days, standing }, now, locale);
  drawFigures(paper, inWords(totalsOf(cockpit, locale), locale));
  paper.heading(words.thisWeek);
  drawFigures(paper, inWords(weekOf(cockpit, locale), locale));
  const { taskStates, cellStates } = ledgerLabelsOf(locale);
  const items = cockpit.items.byState.map(({ state, value }) => ({
    ...{ label: taskStates[state], value, color: taskColors[state] },
  }));
  drawParts(paper, words.itemsByState, items, words.noItems);
  const relations = cockpit.matrix.states.map(({ state, value }) => ({
    ...{ label: cellStates[state], value, color: cellColors[state] },
  }));
  drawParts(paper, words.relations, relations, words.noRelations);
  for (const key of ['filed', 'closed'] as const) {
    paper.heading(key === 'filed' ? words.filedPerWeek : words.closedPerWeek, 80);
    drawHeat(
      paper,
      cockpit.weeks.map((week) => ({ label: dayOfYearInWords(week.to, locale), value: week[key].value })),
    );
  }
  await drawStanding(paper, report, locale);
  await drawChanges(paper, report, locale);
  return paper.end();
}

const inWords = (totals: readonly Total[], locale: Locale): Figure[] =>
  totals.map(({ label, value, of }) => ({
    label,
    value: of === undefined ? String(value) : reportLabels(locale).share(value, of),
  }));

async function drawStanding(paper: Paper, { cockpit }: WeeklyReport, locale: Locale): Promise<void> {
  const words = reportLabels(locale);
  if (cockpit.targets.length > 0) {
    paper.heading(words.targets);
    const columns = even([words.measure, words.goal, words.reached], 0.5);
    await drawTable(paper, columns, targetsOf(cockpit, locale));
  }
  paper.heading(words.overdue);
  const overdue = overdueOf(cockpit, locale).map((line) => line.map(String));
  if (overdue.length === 0) paper.write(words.nobodyOverdue);
  else await drawTable(paper, even(overdueHead(locale), 0.3), overdue);
  paper.heading(words.decisions);
  await drawTable(
    paper,
    even([words.kind, words.waiting], 0.8),
    decisionsOf(cockpit, locale).map(({ label, value }) => [label, String(value)]),
  );
}

async function drawChanges(paper: Paper, report: WeeklyReport, locale: Locale): Promise<void> {
  const words = reportLabels(locale);
  const { tasks, cells, commitments } = changesOf(report, locale);
  paper.heading(words.changes, 150);
  if (report.changes.more) paper.write(words.more(mostLines), { bold: true });
  const record = [words.day, words.number, words.platform];
  const shares = [0.1, 0.18, 0.14, 0.4, 0.18];
  const sections = [
    [words.ofTasks, [...record, words.title, words.happened], shares, tasks],
    [
      words.ofCells,
      [words.day, words.source, words.target, words.scene, words.before, words.after],
      [0.1, 0.15, 0.17, 0.2, 0.19, 0.19],
      cells,
    ],
    [words.ofCommitments, [...record, words.promise, words.happened], shares, commitments],
  ] as const;
  for (const [title, heads, widths, lines] of sections) {
    paper.subheading(title);
    if (lines.length === 0) paper.write(words.nothingChanged);
    else
      await drawTable(
        paper,
        heads.map((head, n): Column => ({ title: head, share: widths[n] ?? 0 })),
        lines.map(([on = '', ...rest]) => [dayOfYearInWords(on, locale), ...rest]),
      );
  }
}
