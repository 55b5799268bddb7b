import type { Closing } from '../words/complaint';
import { complaintWorkflow, type Action, type State, type Transition } from './complaint-workflow';
import { CaseError } from './errors';

/** Where a case stands. `resumeState` is where an open question was asked; null unless information is awaited. */
export interface Standing {
  readonly state: State;
  readonly resumeState: State | null;
}

export interface NextStanding extends Standing {
  /** How the case is closed; null while it is open, so also after it was reopened. */
  readonly closedAs: Closing | null;
}

/**
 * Where an action of the complaint's workflow leads. Asks neither who acts nor whether needs are met.
 * Throws `action_not_offered` when the table does not have the action in this state.
 */
export function nextState(action: Action, { state, resumeState }: Standing): NextStanding {
  const transition = complaintWorkflow[action];
  if (!transition.from.includes(state)) throw new CaseError('action_not_offered', { action, state });
  const next = targetOf(transition, { state, resumeState });
  return {
    state: next,
    resumeState: resumeStateIn(next, { state, resumeState }),
    closedAs: next === 'closed' ? closingOf(transition, state) : null,
  };
}

function targetOf({ to }: Transition, { state, resumeState }: Standing): State {
  if (to === 'same') return state;
  if (to !== 'resume') return to;
  if (resumeState === null) throw new Error('A case that awaits information must say where it was asked.');
  return resumeState;
}

function resumeStateIn(next: State, left: Standing): State | null {
  if (next !== 'awaiting_information') return null;
  return left.state === 'awaiting_information' ? left.resumeState : left.state;
}

function closingOf({ closing }: Transition, state: State): Closing {
  const closedAs = typeof closing === 'object' ? closing[state] : closing;
  if (!closedAs) throw new Error(`The table does not say how a case is closed from ${state}.`);
  return closedAs;
}
