import { z } from 'zod';
import { isLegalDate } from '@hutong/casework';
import { bilingual, type LedgerEvent } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useNameOf, useWords } from '../../i18n/useLabels';

const named = z.object({ name: bilingual });

/** How an event in the history of a commitment reads: what, who, and each change before → after. */
export function useHistoryWords() {
  const words = useWords();
  const ledger = useLedgerWords();
  const { commitments, record } = useLabels();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const actions = new Map<string, string>([
    ...Object.entries(words.milestones),
    ...Object.entries(ledger.ledgerDone.commitment),
  ]);
  const fields = new Map<string, string>(Object.entries(commitments.changes));
  const values = new Map<string, string>([
    ...Object.entries(words.linkTypes),
    ...Object.entries(words.scenes),
    ...Object.entries(ledger.cellStates),
    ...Object.entries(ledger.keepings),
    ...Object.entries(ledger.commitmentStates),
    ['true', record.yes],
  ]);
  const inWords = (value: unknown): string => {
    if (value === null || value === undefined || value === '' || value === false) return record.nothing;
    const text = bilingual.safeParse(value);
    if (text.success) return nameOf(text.data);
    const organisation = named.safeParse(value);
    if (organisation.success) return nameOf(organisation.data.name);
    const word = typeof value === 'string' ? value : JSON.stringify(value);
    return isLegalDate(word) ? day(word) : (values.get(word) ?? word);
  };
  return {
    doneBy: ({ actor, side }: LedgerEvent) =>
      [actor?.name, commitments.sides[side]].filter(Boolean).join(' · '),
    whatOf: ({ action }: LedgerEvent) => actions.get(action) ?? action,
    changesOf: ({ changes, from, to }: LedgerEvent): string[] => {
      const state = from && to && from !== to ? { state: { before: from, after: to } } : {};
      return Object.entries({ ...changes, ...state }).flatMap(([field, { before, after }]) => {
        const name = fields.get(field);
        return name ? [record.changedFrom(name, inWords(before), inWords(after))] : [];
      });
    },
  };
}
