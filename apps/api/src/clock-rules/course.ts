import {
  type Action,
  actions,
  complaintWorkflow,
  type ComplaintEvent,
  nextState,
  type Standing,
} from '@hutong/casework';

/** What can happen to a case while a clock runs: every course that the workflow allows from where the clock starts. */
export interface Course {
  /** Of the actions that stop the clock: those that can happen. */
  readonly stopped: ReadonlySet<Action>;
  /** Actions that close the case while the clock runs on. */
  readonly closing: ReadonlySet<Action>;
}

export function courseOf(startsOn: readonly ComplaintEvent[], stopsOn: readonly Action[]): Course {
  const stopped = new Set<Action>();
  const closing = new Set<Action>();
  const seen = new Set<string>();
  const ahead = startsOn.flatMap(standingsAfter);
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const key = `${at.state} ${at.resumeState}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const action of actionsIn(at)) {
      const next = nextState(action, at);
      if (stopsOn.includes(action)) stopped.add(action);
      else if (next.state === 'closed' && at.state !== 'closed') closing.add(action);
      else ahead.push(next);
    }
  }
  return { stopped, closing };
}

/** Where a case may stand when an event has happened. */
function standingsAfter(event: ComplaintEvent): Standing[] {
  if (event === 'file') return [{ state: 'submitted', resumeState: null }];
  return complaintWorkflow[event].from.flatMap((state) =>
    resumable(state).map((resumeState) => nextState(event, { state, resumeState })),
  );
}

const resumable = (state: Standing['state']) =>
  state === 'awaiting_information' ? complaintWorkflow.requestInformation.from : [null];

const actionsIn = ({ state }: Standing) =>
  actions.filter((action) => complaintWorkflow[action].from.includes(state));
