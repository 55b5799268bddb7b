import type { RecordRow } from '../casework/ledger/record-row';
import { replaceOrdered } from './milestones';
import type { EffectInput, TaskEffect } from './task-effects';
import type { TaskDetail } from './task-row';

/** The order as it is drafted, over what the item said before. What the request does not name stays. */
export function rewritten({
  request,
  row,
  detail,
  targetId,
}: EffectInput<'draft'> | EffectInput<'revise'>): TaskEffect {
  const { title, demand, dueOn, linkType, scene, scenario, milestones } = request;
  const after = {
    ...{ demand, ordered_due_on: dueOn },
    topic_id: kept(scenario, detail.topic_id),
    target_id: kept(targetId, detail.target_id),
    link_type: kept(linkType, detail.link_type),
    scene: kept(scene, detail.scene),
  };
  return {
    ...{ set: { title }, detail: after },
    changes: differences(row, detail, { ...after, title }),
    adds: milestones ? replaceOrdered(row.id, milestones) : [],
  };
}

const kept = (named: string | null | undefined, known: string | null) =>
  named === undefined ? known : named;

/** Of what people read: identifiers are left out. */
function differences(
  { title }: RecordRow,
  { demand, ordered_due_on: dueOn, scene, link_type: linkType }: TaskDetail,
  next: {
    title: string;
    demand: string;
    ordered_due_on: string;
    scene: string | null;
    link_type: string | null;
  },
) {
  const before: Record<string, string | null> = { title, demand, dueOn, scene, linkType };
  const after = {
    ...{ title: next.title, demand: next.demand, dueOn: next.ordered_due_on },
    ...{ scene: next.scene, linkType: next.link_type },
  };
  const changed = Object.entries(after).filter(([name, value]) => value !== before[name]);
  return Object.fromEntries(
    changed.map(([name, value]) => [name, { before: before[name] ?? null, after: value }]),
  );
}
