import { refusalGrounds } from '@hutong/casework';
import type { CaseEvent } from '@hutong/contract';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';
import { z } from 'zod';
import { bilingual } from '@hutong/contract';
import { useClockChanges } from './useClockChanges';

const named = z.union([
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ caseNumber: z.string() }).transform(({ caseNumber }) => caseNumber),
]);
const organisation = z.object({ name: bilingual });

/** How an event of the history reads: who, what, and each change before → after. */
export function useEventWords() {
  const words = useWords();
  const { record } = useLabels();
  const nameOf = useNameOf();
  const clockChanges = useClockChanges();
  const actions = new Map<string, string>([
    ...Object.entries(words.milestones),
    ...Object.entries(record.events),
    ...Object.entries(words.actionsDone),
  ]);
  const fields = new Map<string, string>(Object.entries(record.changeNames));
  const values = new Map<string, string>([
    ...Object.entries(words.closings),
    ...Object.entries(words.outcomes),
    ...Object.entries(words.states),
    ...Object.entries(words.retestResults),
    ...refusalGrounds.map((ground): [string, string] => [ground, words.refusalGrounds[ground].name]),
    ['true', record.yes],
  ]);

  const inWords = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return record.nothing;
    if (Array.isArray(value)) return value.map(inWords).join(' · ');
    const place = organisation.safeParse(value);
    if (place.success) return nameOf(place.data.name);
    const name = named.safeParse(value);
    if (name.success) return name.data;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return values.get(text) ?? text;
  };
  return {
    doneBy: ({ actor, side }: CaseEvent) =>
      actor ? `${actor.name} · ${words.sides[side]}` : record.unnamed(words.sides[side]),
    whatOf: ({ action, role }: CaseEvent) =>
      action === 'escalate' && role === 'system'
        ? words.milestones.escalate
        : (actions.get(action) ?? action),
    changesOf: (event: CaseEvent): string[] => {
      const { changes, from, to } = event;
      const state =
        from && to && from !== to && !('state' in changes) ? { state: { before: from, after: to } } : {};
      const fieldChanges = Object.entries({ ...state, ...changes })
        .filter(([field]) => fields.has(field))
        .map(([field, { before, after }]) =>
          before === null && field !== 'assignee'
            ? record.changedTo(fields.get(field) ?? field, inWords(after))
            : record.changedFrom(fields.get(field) ?? field, inWords(before), inWords(after)),
        );
      return [...fieldChanges, ...clockChanges(event)];
    },
  };
}
