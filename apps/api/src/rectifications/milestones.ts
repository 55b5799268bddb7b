import type { LegalDate, NeedProblem } from '@hutong/casework';
import { insertRows } from '../casework/ledger/ledger-writes';
import { newId } from '../database/id';
import type { Statement, Tx } from '../database/tx';

export interface KeptMilestone {
  readonly id: string;
  readonly title: string;
  readonly dueOn: LegalDate;
  readonly reached: boolean;
}
type Planned = Pick<KeptMilestone, 'title' | 'dueOn'>;

/** Those of a task that the asker sees, in their order. */
export const milestonesOf = (tx: Tx, taskId: string): Promise<KeptMilestone[]> =>
  tx.query<{ id: string; title: string; dueOn: string; reached: boolean }>({
    name: 'task:milestones',
    text: `SELECT id, title, due_on::text AS "dueOn", reached_at IS NOT NULL AS reached FROM task_milestone
      WHERE task_id = $1 ORDER BY position`,
    values: [taskId],
  });

/** What the order names, in the place of what it named before. */
export const replaceOrdered = (taskId: string, planned: readonly Planned[]): Statement[] => [
  {
    name: 'task:milestones:clear',
    text: `DELETE FROM task_milestone WHERE task_id = $1 AND named_in = 'order'`,
    values: [taskId],
  },
  ...addMilestones(taskId, 'order', planned.map(withId), 0),
];

export const addMilestones = (
  taskId: string,
  namedIn: 'order' | 'plan',
  milestones: readonly (Planned & { readonly id: string })[],
  after: number,
): Statement[] =>
  insertRows(
    'task_milestone',
    milestones.map(({ id, title, dueOn }, index) => ({
      ...{ id, task_id: taskId, position: after + index, title, due_on: dueOn, named_in: namedIn },
    })),
  );

/** The steps of a plan that the order does not name already. */
export const furtherSteps = (plan: readonly Planned[], known: readonly KeptMilestone[]) =>
  plan
    .filter(({ title, dueOn }) => !known.some((one) => one.title === title && one.dueOn === dueOn))
    .map(withId);

export const reachMilestones = (taskId: string, ids: readonly string[], at: Date): Statement => ({
  name: 'task:milestones:reach',
  text: 'UPDATE task_milestone SET reached_at = $3 WHERE task_id = $1 AND id = ANY ($2) AND reached_at IS NULL',
  values: [taskId, ids, at.toISOString()],
});

/** Only milestones of this task that are not reached yet can be. */
export const reachedProblems = (reached: readonly string[], known: readonly KeptMilestone[]): NeedProblem[] =>
  reached.flatMap((id, index) =>
    known.some((one) => one.id === id && !one.reached)
      ? []
      : [{ code: 'need_milestones', field: `/reached/${index}` }],
  );

const withId = ({ title, dueOn }: Planned) => ({ id: newId(), title, dueOn });
