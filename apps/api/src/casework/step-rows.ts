import type { Side, State } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { newId } from '../database/id';
import { type Effect, everybody } from './effects';
import { author, type StepRows } from './writes';

/** One step on a case, by somebody, at a time. */
export interface Step {
  readonly id: string;
  readonly revision: number;
  readonly action: string;
  readonly actor: Actor;
  readonly side: Side;
  readonly at: Date;
}

/** The rows that a step adds: its event, and what its effect brings. */
export function stepRows(
  { id, revision, action, actor, side, at }: Step,
  effect: Pick<Effect, 'facts' | 'statement' | 'response' | 'retest'>,
  told: { from: State | null; to: State | null; note: string | null },
): StepRows {
  const added = { complaint_id: id, author_id: actor.personId, at: at.toISOString() };
  const facts = Object.entries(effect.facts ?? {}).map(
    ([name, after]): [string, { before: unknown; after: unknown }] => [name, { before: null, after }],
  );
  return {
    event: {
      ...{ complaint_id: id, revision, action, at: at.toISOString() },
      ...author(actor, side),
      ...{ from_state: told.from, to_state: told.to, note: told.note },
      ...{ changes: Object.fromEntries(facts), visible_to: everybody },
    },
    statement: effect.statement
      ? { id: newId(), side, organisation_id: actor.organisationId, ...added, ...effect.statement }
      : null,
    response: effect.response ? { id: newId(), ...added, ...effect.response } : null,
    retest: effect.retest ? { id: newId(), ...added, ...effect.retest } : null,
  };
}
