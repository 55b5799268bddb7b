import { ledgerLabelsOf } from '../labels/ledger-labels';
import type { Locale } from '../words/complaint';
import { arrowsOf } from '../workflow/arrows';
import { campaignActions, campaignStates, campaignWorkflow } from './campaign-workflow';
import { commitmentActions, commitmentStates, commitmentWorkflow } from './commitment-workflow';
import {
  selfInspectionActions,
  selfInspectionStates,
  selfInspectionWorkflow,
} from './self-inspection-workflow';
import { taskActions, taskStates, taskWorkflow } from './task-workflow';
import type { LedgerKind } from './words';
import type { LedgerTransition } from './workflow';

/** A workflow of the ledger with its words, as it is drawn and listed. */
export interface DrawnWorkflow {
  readonly states: readonly { readonly state: string; readonly label: string }[];
  readonly actions: readonly { readonly label: string; readonly transition: LedgerTransition<string> }[];
  /** How a record of the kind begins: by what, and as what. */
  readonly beginning: { readonly label: string; readonly state: string };
}

/** Each kind of record in a language. */
export function drawnWorkflows(locale: Locale): Record<LedgerKind, DrawnWorkflow> {
  const labels = ledgerLabelsOf(locale);
  const { ledgerDone: done } = labels;
  return {
    campaign: {
      states: campaignStates.map((state) => ({ state, label: labels.campaignStates[state] })),
      actions: campaignActions.map((action) => ({
        label: labels.campaignActions[action],
        transition: campaignWorkflow[action],
      })),
      beginning: { label: done.campaign.prepare, state: campaignStates[0] },
    },
    self_inspection: {
      states: selfInspectionStates.map((state) => ({ state, label: labels.selfInspectionStates[state] })),
      actions: selfInspectionActions.map((action) => ({
        label: labels.selfInspectionActions[action],
        transition: selfInspectionWorkflow[action],
      })),
      beginning: { label: done.self_inspection.open, state: selfInspectionStates[0] },
    },
    task: {
      states: taskStates.map((state) => ({ state, label: labels.taskStates[state] })),
      actions: taskActions.map((action) => ({
        label: labels.taskActions[action],
        transition: taskWorkflow[action],
      })),
      beginning: { label: done.task.list, state: taskStates[0] },
    },
    commitment: {
      states: commitmentStates.map((state) => ({ state, label: labels.commitmentStates[state] })),
      actions: commitmentActions.map((action) => ({
        label: labels.commitmentActions[action],
        transition: commitmentWorkflow[action],
      })),
      beginning: { label: done.commitment.announce, state: commitmentStates[0] },
    },
  };
}

/** A workflow of the ledger as a Mermaid state diagram; what every state offers and changes none is in the table alone. */
export function ledgerDiagram({ states, actions, beginning }: DrawnWorkflow): string {
  const moving = actions.filter(
    ({ transition: { from, to } }) => to !== 'same' || from.length < states.length,
  );
  const byLabel = new Map(moving.map(({ label, transition }) => [label, transition]));
  const arrows = arrowsOf([...byLabel.keys()], (label) => {
    const { from = [], to = 'same' } = byLabel.get(label) ?? {};
    return from.map((state) => [state, to === 'same' ? state : to] as const);
  });
  return [
    'stateDiagram-v2',
    ...states.map(({ state, label }) => `  state "${label}" as ${state}`),
    `  [*] --> ${beginning.state} : ${beginning.label}`,
    ...arrows.map(({ from, to, by }) => `  ${from} --> ${to} : ${by.join(' / ')}`),
  ].join('\n');
}
