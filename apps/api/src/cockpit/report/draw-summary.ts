import { dayInWords } from '../../paper/day-in-words';
import { drawFigures } from '../../paper/figures';
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
import { begun, drawParts, even } from './parts';

/** What a campaign had come to when it was closed, on paper, from what was kept then. */
export async function drawSummary(frame: CampaignFrame, kept: ClosingSummary, now: Date, locale: Locale) {
  const words = reportLabels(locale);
  const labels = ledgerLabelsOf(locale);
  const { items, selfInspections, commitments, complaints, matrix } = kept;
  const day = (on: string) => dayInWords(on, locale);
  const days = words.days(day(kept.startsOn), day(kept.endsOn));
  const head = { title: words.summary, days, standing: words.closedOn(day(kept.closedOn)) };
  const paper = begun(frame, head, now, locale);
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
  const states = taskStates.map((state) => ({
    ...{ label: labels.taskStates[state], value: items.byState[state] ?? 0, color: taskColors[state] },
  }));
  drawParts(paper, words.itemsByState, states, words.noItems);
  const relations = cellStates.map((state) => ({
    ...{ label: labels.cellStates[state], value: matrix[state] ?? 0, color: cellColors[state] },
  }));
  drawParts(paper, words.relations, relations, words.noRelations);
  paper.heading(words.byPlatform);
  if (items.byPlatform.length === 0) paper.write(words.noItems);
  else
    await drawTable(
      paper,
      even([words.platform, words.total, words.struckOff, words.carriedOver, words.cancelled], 0.36),
      items.byPlatform.map((line) => [
        line.platform.name[locale],
        ...[line.all, line.struckOff, line.carriedOver, line.cancelled].map(String),
      ]),
    );
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
      even([words.kind, words.waiting], 0.8),
      lines.map(([label, value]) => [label, String(value ?? 0)]),
    );
  }
  return paper.end();
}
