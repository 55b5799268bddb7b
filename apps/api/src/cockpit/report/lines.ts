import { dueStages, labelsOf, ledgerLabelsOf, type Locale } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import type { WeeklyReport } from '../cockpits';
import { reportLabels } from '../labels';

export type Line = readonly string[];
/** A number beside its name; `of`: the whole of which it is a part. */
export interface Total {
  readonly label: string;
  readonly value: number;
  readonly of?: number;
}

/** What both forms of the report say first. */
export function totalsOf(
  { items, onTime, selfInspected, commitments, matrix, overdue }: Cockpit,
  locale: Locale,
): Total[] {
  const words = reportLabels(locale);
  const late = overdue.reduce((sum, { total }) => sum + total.value, 0);
  return [
    { label: words.items, value: items.all.value },
    { label: words.struckOff, value: items.struckOff.value, of: items.struckOff.of },
    { label: words.onTime, value: onTime.value, of: onTime.of },
    { label: words.selfInspected, value: selfInspected.value, of: selfInspected.of },
    { label: words.commitmentsKept, value: commitments.kept.value, of: commitments.all.value },
    { label: words.overdueTotal, value: late },
    { label: words.contradictions, value: matrix.contradictions.value },
  ];
}

export function weekOf({ week }: Cockpit, locale: Locale): Total[] {
  const words = reportLabels(locale);
  return [
    { label: words.listed, value: week.listed.value },
    { label: words.struckOffInWeek, value: week.struckOff.value },
    { label: words.filed, value: week.filed.value },
    { label: words.closed, value: week.closed.value },
    { label: words.cellsChanged, value: week.cellsChanged },
  ];
}

export const decisionsOf = ({ decisions }: Cockpit, locale: Locale): Total[] =>
  decisions.map(({ key, value }) => ({ label: reportLabels(locale).waitsFor[key], value }));

export function targetsOf({ targets }: Cockpit, locale: Locale): Line[] {
  const words = reportLabels(locale);
  const { targetMeasures } = ledgerLabelsOf(locale);
  return targets.map(({ measure, goal, reached }) => [
    targetMeasures[measure],
    words.percent(goal),
    reached === null ? words.nothingYet : words.percent(reached),
  ]);
}

export const overdueHead = (locale: Locale): Line => {
  const words = reportLabels(locale);
  return [words.platform, words.total, ...dueStages.map((stage) => labelsOf(locale).dueStages[stage])];
};
export const overdueOf = ({ overdue }: Cockpit, locale: Locale): [string, ...number[]][] =>
  overdue.map(({ platform, total, stages }) => [
    platform.name[locale],
    total.value,
    ...stages.map(({ value }) => value),
  ]);

/** The changes of the week as lines: of items, of cells, of commitments. */
export function changesOf(
  { changes }: WeeklyReport,
  locale: Locale,
): Record<'tasks' | 'cells' | 'commitments', Line[]> {
  const { ledgerDone, cellStates } = ledgerLabelsOf(locale);
  const done = (words: Readonly<Record<string, string>>, action: string) => words[action] ?? action;
  const { scenes } = labelsOf(locale);
  return {
    tasks: changes.tasks.map(({ on, number, platform, title, action }) => [
      ...[on, number, platform[locale], title, done(ledgerDone.task, action)],
    ]),
    cells: changes.cells.map(({ on, source, target, scene, before, after }) => [
      ...[on, source[locale], target[locale], done(scenes, scene), cellStates[before], cellStates[after]],
    ]),
    commitments: changes.commitments.map(({ on, number, platform, promise, action }) => [
      ...[on, number, platform[locale], promise[locale], done(ledgerDone.commitment, action)],
    ]),
  };
}
