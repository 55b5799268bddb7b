import {
  addDays,
  endedTaskStates,
  type ItemOrigin,
  offeredTaskActions,
  startOfDay,
  type TaskAction,
  type TaskState,
  taskStates,
} from '@hutong/casework';
import type { Actor } from '../access/actor';

/** What is particular to a task, as the rules look at it; names are the columns'. */
export interface TaskDetail {
  readonly origin: ItemOrigin;
  readonly topic_id: string | null;
  readonly demand: string;
  readonly target_id: string | null;
  readonly link_type: string | null;
  readonly scene: string | null;
  readonly ordered_due_on: string | null;
  readonly extension_asked_on: string | null;
  readonly extensions: number;
  readonly verified_by: string | null;
  readonly times_returned: number;
  readonly times_reopened: number;
}

/** What decides which actions a task offers. */
export type TaskStanding = Pick<
  TaskDetail,
  'ordered_due_on' | 'extension_asked_on' | 'extensions' | 'verified_by'
>;

/** The actions that a task offers to one of its parties now. */
export function actionsOffered(state: string, task: TaskStanding, actor: Actor, now: Date): TaskAction[] {
  const { ordered_due_on, verified_by } = task;
  const facts = {
    ...{ state: taskStateOf(state), verified: verified_by !== null, extensions: task.extensions, now },
    verifiedByViewer: verified_by !== null && verified_by === actor.personId,
    extensionAsked: task.extension_asked_on !== null,
    // The date, not the instant: late only the next day.
    dueAt: ordered_due_on && startOfDay(addDays(ordered_due_on, 1)).toISOString(),
  };
  return actor.role ? offeredTaskActions(facts, { role: actor.role, isParty: true }) : [];
}

/** Is there still something to do? */
export const isOpenTask = (state: string): boolean => !endedTaskStates.some((ended) => ended === state);

function taskStateOf(state: string): TaskState {
  const known = taskStates.find((one) => one === state);
  if (!known) throw new Error(`A task cannot be ${state}.`);
  return known;
}
