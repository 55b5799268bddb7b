import { dayInWords } from '../../paper/day-in-words';
import { drawBar, drawFigures } from '../../paper/figures';
import { ink, Paper } from '../../paper/paper';
import { drawTable } from '../../paper/table';
import {
  cellStates,
  inspectionAnswers,
  itemOrigins,
  keepings,
  ledgerLabelsOf,
  type Locale,
  taskStates,
} from '@hutong/casework';
import type { ClosingSummary } from '../../campaigns/summary';
import type { CampaignFrame } from '../cockpit-query';
import { reportLabels } from '../labels';
import { cellColors, taskColors } from './colors';
import { even } from './draw-report';

/** What a campaign had come to when it was closed, on paper, from what was kept then. */
export async function drawSummary(frame: CampaignFrame, kept: ClosingSummary, now: Date, locale: Locale) {
  const words = reportLabels(locale);
  const labels = ledgerLabelsOf(locale);
  const { items, selfInspections, commitments, complaints, matrix } = kept;
  const name = frame.name[locale];
  const paper = new Paper({
    ...{
      title: `${words.summary} ${name}`,
      author: frame.authority[locale],
      locale,
      at: now,
      footer: (page) => `${name}    ${words.page(page)}`,
    },
  });
  const day = (on: string) => dayInWords(on, locale);
  paper.write(frame.authority[locale], { color: ink.quiet, after: 2 });
  paper.write(words.summary, { size: 22, bold: true, color: ink.mark, after: 2 });
  paper.write(`${name}  ${frame.number}`, { size: 12, bold: true, after: 2 });
  paper.write(words.days(day(kept.startsOn), day(kept.endsOn)), { size: 11, after: 2 });
  paper.write(words.closedOn(day(kept.closedOn)), { size: 9, color: ink.quiet, after: 12 });
  paper.rule();
  const all = keepings.reduce((sum, word) => sum + (commitments[word] ?? 0), 0);
  drawFigures(paper, [
    { label: words.participants, value: String(kept.participants) },
    { label: words.items, value: String(items.all) },
    { label: words.struckOff, value: words.share(items.byState.struck_off ?? 0, items.all) },
    { label: words.onTime, value: words.share(items.onTime.value, items.onTime.of) },
    { label: words.selfInspected, value: words.share(selfInspections.submitted, selfInspections.all) },
    { label: words.commitmentsKept, value: words.share(commitments.kept ?? 0, all) },
    { label: words.filed, value: String(complaints.filed) },
    { label: words.closed, value: String(complaints.closed) },
  ]);
  paper.heading(words.itemsByState);
  drawBar(
    paper,
    taskStates.map((state) => ({
      ...{ label: labels.taskStates[state], value: items.byState[state] ?? 0, color: taskColors[state] },
    })),
  );
  paper.heading(words.relations);
  drawBar(
    paper,
    cellStates.map((state) => ({
      ...{ label: labels.cellStates[state], value: matrix[state] ?? 0, color: cellColors[state] },
    })),
  );
  if (items.byPlatform.length > 0) {
    paper.heading(words.byPlatform);
    await drawTable(
      paper,
      even([words.platform, words.total, words.struckOff, words.carriedOver, words.cancelled], 0.36),
      items.byPlatform.map((line) => [
        line.platform.name[locale],
        ...[line.all, line.struckOff, line.carriedOver, line.cancelled].map(String),
      ]),
    );
  }
  for (const [title, lines] of [
    [words.byOrigin, itemOrigins.map((word) => [labels.itemOrigins[word], items.byOrigin[word]] as const)],
    [
      words.selfInspections,
      inspectionAnswers.map(
        (word) => [labels.inspectionAnswers[word], selfInspections.byAnswer[word]] as const,
      ),
    ],
    [words.commitments, keepings.map((word) => [labels.keepings[word], commitments[word]] as const)],
  ] as const) {
    paper.heading(title);
    await drawTable(
      paper,
      even([title, words.waiting], 0.8),
      lines.map(([label, value]) => [label, String(value ?? 0)]),
    );
  }
  return paper.end();
}
