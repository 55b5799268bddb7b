import type { Role } from '@hutong/casework';
import type { Cockpit, DecisionKey } from '@hutong/contract';

export type Decision = Cockpit['decisions'][number];

/** What only a supervisor decides; an officer decides the rest. */
const ofSupervisors: readonly DecisionKey[] = ['drafts_to_issue', 'extensions_of_tasks', 'notice_candidates'];

export interface Decisions {
  /** What waits for people of the viewer's role. */
  readonly own: readonly Decision[];
  readonly others: readonly Decision[];
  /** What waits for nobody. */
  readonly none: readonly Decision[];
}

/** What has to be decided, first what the viewer decides. A supervisor may do all; what only they do is theirs. */
export function decisionsFor(role: Role | undefined, decisions: readonly Decision[]): Decisions {
  const decides = ({ key }: Decision) =>
    role === 'supervisor' ? ofSupervisors.includes(key) : role === 'officer' && !ofSupervisors.includes(key);
  const waiting = decisions.filter(({ value }) => value > 0);
  return {
    own: waiting.filter(decides),
    others: waiting.filter((decision) => !decides(decision)),
    none: decisions.filter(({ value }) => value === 0),
  };
}
