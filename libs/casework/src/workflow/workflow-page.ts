import { clockRules, ledgerClockRules } from '../clocks/rule-rows';
import type { ComplaintEvent } from '../clocks/rules';
import { labelsOf } from '../labels/labels';
import type { Locale } from '../words/complaint';
import { type Action, actions, complaintWorkflow } from './complaint-workflow';
import { ledgerPage } from '../ledger/ledger-page';
import { isEverywhere, workflowDiagram } from './diagram';
import { drawing, listed, table } from './page-parts';

/** The words of the page itself; the rest are labels. */
const words = {
  zh: {
    title: '投诉办理流程',
    transitions: ['由', '操作', '操作人', '至', '要件'],
    clocks: ['期限', '时长', '起算', '终止', '暂停于', '依据'],
    steps: ['期限', '届满前提醒', '届满时', '届满后'],
    onTheDay: '当日',
    later:
      '届满后各步骤按工作日计。提醒及各步骤于北京时间 9 时进行，按小时计的提醒除外；早于起算时刻的提醒不发。',
    same: '（不变）',
    resume: '（提问前的状态）',
    anyOpen: '任一办理中的状态',
  },
  en: {
    title: 'How a complaint is handled',
    transitions: ['From', 'Action', 'By', 'To', 'Needs'],
    clocks: ['Clock', 'Runs for', 'Starts on', 'Stops on', 'Pauses in', 'Basis'],
    steps: ['Clock', 'Reminders before', 'When it runs out', 'After that'],
    onTheDay: 'on the day',
    later:
      'What comes after is counted in working days. It comes at 9:00 in Beijing, as reminders do, except those in hours. A reminder that would lie before the start is left out.',
    same: '(stays)',
    resume: '(back where it was asked)',
    anyOpen: 'any open state',
  },
} as const;

/** The page docs/casework.md: diagram, transitions and clocks in both languages, all drawn from what the code obeys. */
export function workflowPage(): string {
  const origin =
    '<!-- Drawn from libs/casework by `npm run draw -w @hutong/casework`; a spec fails when it is stale. -->';
  return `${['# 投诉 · Complaints', origin, ...section('zh'), ...section('en'), ...ledgerPage()].join('\n\n')}\n`;
}

function section(locale: Locale): string[] {
  const { title, transitions, clocks, steps, later } = words[locale];
  return [
    `## ${title}`,
    drawing(workflowDiagram(locale)),
    table(
      transitions,
      actions.map((action) => transitionRow(action, locale)),
    ),
    table(clocks, clockRows(locale)),
    table(steps, stepRows(locale)),
    later,
  ];
}

function transitionRow(action: Action, locale: Locale): string[] {
  const labels = labelsOf(locale);
  const { anyOpen, same, resume } = words[locale];
  const { from, by, to, needs } = complaintWorkflow[action];
  return [
    isEverywhere(complaintWorkflow[action]) ? anyOpen : listed(from.map((state) => labels.states[state])),
    labels.actions[action],
    listed(by.map((capacity) => labels.capacities[capacity])),
    to === 'same' ? same : to === 'resume' ? resume : labels.states[to],
    listed(needs.map((need) => labels.needs[need])),
  ];
}

function clockRows(locale: Locale): string[][] {
  const labels = labelsOf(locale);
  const says = (events: readonly ComplaintEvent[]) =>
    listed(events.map((event) => (event === 'file' ? labels.actionsDone.file : labels.actions[event])));
  return clockRules.map((rule) => [
    labels.clockKinds[rule.kind],
    labels.clockAmounts[rule.unit](rule.amount),
    says(rule.startsOn),
    says(rule.stopsOn),
    listed(rule.pausesIn.map((state) => labels.states[state])),
    rule.basis[locale],
  ]);
}

function stepRows(locale: Locale): string[][] {
  const labels = labelsOf(locale);
  const { onTheDay } = words[locale];
  return [...clockRules, ...ledgerClockRules].map(({ kind, unit, reminders, onExpiry, escalations }) => [
    labels.clockKinds[kind],
    listed(reminders.map((before) => (before === 0 ? onTheDay : labels.clockAmounts[unit](before)))),
    labels.expiries[onExpiry],
    listed(escalations.map(({ step, after }) => `+${after} ${labels.milestones[step]}`)),
  ]);
}
