import { ledgerClockRules } from '../clocks/rule-rows';
import type { LedgerClockRule, LedgerEventName } from '../clocks/rules';
import { labelsOf } from '../labels/labels';
import { ledgerLabelsOf } from '../labels/ledger-labels';
import { type Locale, locales } from '../words/complaint';
import { drawing, listed, table } from '../workflow/page-parts';
import { type DrawnWorkflow, drawnWorkflows, ledgerDiagram } from './ledger-diagram';
import { ledgerKinds } from './words';

/** The words of the page itself; the rest are labels. */
const words = {
  zh: {
    title: '专项行动台账',
    transitions: ['由', '操作', '操作人', '至', '要件'],
    clocks: ['期限', '时长', '起算', '终止', '依据'],
    anyState: '任一状态',
    same: '（不变）',
    named: '至文书所定日期',
  },
  en: {
    title: 'The ledger of a campaign',
    transitions: ['From', 'Action', 'By', 'To', 'Needs'],
    clocks: ['Clock', 'Runs for', 'Starts on', 'Stops on', 'Basis'],
    anyState: 'any state',
    same: '(stays)',
    named: 'until the date that is named',
  },
} as const;

/** The second part of docs/casework.md: campaigns, self-inspections, tasks and commitments, and their clocks. */
export function ledgerPage(): string[] {
  return ['# 专项行动 · Campaigns', ...locales.flatMap(section)];
}

function section(locale: Locale): string[] {
  const { title, clocks } = words[locale];
  const workflows = drawnWorkflows(locale);
  const kinds = ledgerLabelsOf(locale).ledgerKinds;
  return [
    `## ${title}`,
    ...ledgerKinds.flatMap((kind) => [
      `### ${kinds[kind]}${locale === 'zh' ? '流程' : ''}`,
      drawing(ledgerDiagram(workflows[kind])),
      transitionTable(workflows[kind], locale),
    ]),
    table(
      clocks,
      ledgerClockRules.map((rule) => clockRow(rule, locale)),
    ),
  ];
}

function transitionTable({ states, actions }: DrawnWorkflow, locale: Locale): string {
  const { transitions, anyState, same } = words[locale];
  const { ledgerCapacities, ledgerNeeds } = ledgerLabelsOf(locale);
  const labelOf = (wanted: string) => states.find(({ state }) => state === wanted)?.label ?? wanted;
  const rows = actions.map(({ label, transition: { from, by, to, needs } }) => [
    from.length === states.length ? anyState : listed(from.map(labelOf)),
    label,
    listed(by.map((capacity) => ledgerCapacities[capacity])),
    to === 'same' ? same : labelOf(to),
    listed(needs.map((need) => ledgerNeeds[need])),
  ]);
  return table(transitions, rows);
}

function clockRow(
  { kind, amount, unit, startsOn, stopsOn, basis }: LedgerClockRule,
  locale: Locale,
): string[] {
  const { clockKinds, clockAmounts } = labelsOf(locale);
  const { task, commitment } = ledgerLabelsOf(locale).ledgerDone;
  const done: Partial<Record<string, string>> = kind === 'commitment_due' ? commitment : task;
  const says = (events: readonly LedgerEventName[]) => listed(events.map((event) => done[event] ?? event));
  return [
    clockKinds[kind],
    amount === null ? words[locale].named : clockAmounts[unit](amount),
    says(startsOn),
    says(stopsOn),
    basis[locale],
  ];
}
