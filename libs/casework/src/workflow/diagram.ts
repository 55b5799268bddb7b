import { labelsOf } from '../labels/labels';
import type { Locale } from '../words/complaint';
import { arrowsOf } from './arrows';
import {
  type Action,
  actions,
  complaintWorkflow,
  type State,
  states,
  type Transition,
} from './complaint-workflow';

const openStates = states.filter((state) => state !== 'closed');

/** The workflow as a Mermaid state diagram: what every open state offers leaves the frame around all of them. */
export function workflowDiagram(locale: Locale): string {
  const labels = labelsOf(locale);
  const everywhere = actions.filter((action) => isEverywhere(complaintWorkflow[action]));
  const arrows = arrowsOf(
    actions.filter((action) => !everywhere.includes(action)),
    (action) => stepsOf(complaintWorkflow[action]),
  );
  const says = (done: readonly Action[]) => done.map((action) => labels.actions[action]).join(' / ');
  return [
    'stateDiagram-v2',
    `  state "${opened[locale]}" as open {`,
    ...openStates.map((state) => `    state "${labels.states[state]}" as ${state}`),
    `    [*] --> submitted : ${labels.actionsDone.file}`,
    ...arrows
      .filter(({ from, to }) => from !== 'closed' && to !== 'closed')
      .map((arrow) => `    ${arrow.from} --> ${arrow.to} : ${says(arrow.by)}`),
    '  }',
    `  state "${labels.states.closed}" as closed`,
    ...arrows
      .filter(({ from, to }) => from === 'closed' || to === 'closed')
      .map((arrow) => `  ${arrow.from} --> ${arrow.to} : ${says(arrow.by)}`),
    ...everywhere.map((action) => {
      const { to } = complaintWorkflow[action];
      return `  open --> ${to === 'same' ? 'open' : to} : ${labels.actions[action]}`;
    }),
  ].join('\n');
}

const opened: Record<Locale, string> = { zh: '办理中', en: 'Open' };

/** Is it offered in every open state? */
export function isEverywhere({ from }: Transition): boolean {
  return openStates.every((state) => from.includes(state));
}

function stepsOf({ from, to }: Transition): [State, State][] {
  if (to === 'same') return from.map((state) => [state, state]);
  if (to === 'resume') {
    const asked = complaintWorkflow.requestInformation.from;
    return from.flatMap((state) => asked.map((back): [State, State] => [state, back]));
  }
  return from.map((state) => [state, to]);
}
