import type { LedgerKind } from '@hutong/casework';
import { bilingual, type LedgerEvent } from '@hutong/contract';
import { useClockChanges } from '../complaints/page/useClockChanges';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useNameOf, useWords } from '../i18n/useLabels';

/** How an event of the ledger reads: what was done, by whom, and what it changed. */
export function useHappeningWords(kind: LedgerKind) {
  const { milestones, sides, scenes, linkTypes, retestResults } = useWords();
  const { ledgerDone, campaignStates, selfInspectionStates, inspectionAnswers, ...ledger } = useLedgerWords();
  const { record, campaigns, tasks } = useLabels();
  const clockChanges = useClockChanges();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const done = new Map<string, string>([...Object.entries(milestones), ...Object.entries(ledgerDone[kind])]);
  const fields = new Map<string, string>(
    Object.entries(kind === 'task' ? tasks.changeNames : campaigns.changeNames),
  );
  const values = new Map<string, string>([
    ...Object.entries(campaignStates),
    ...Object.entries(selfInspectionStates),
    ...Object.entries(inspectionAnswers),
    ...Object.entries({ ...scenes, ...linkTypes, ...retestResults }),
    ...Object.entries({ ...ledger.itemOrigins, ...ledger.retestOccasions }),
  ]);

  /** Null for what is too large for a line: lists of phases, the tree. */
  const inWords = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return record.nothing;
    const name = bilingual.safeParse(value);
    if (name.success) return nameOf(name.data);
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    const text = String(value);
    if (text.length > 200) return null;
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
    return values.get(text) ?? text;
  };
  const lineOf = (field: string, before: unknown, after: unknown): string => {
    const name = fields.get(field) ?? field;
    const [from, to] = [inWords(before), inWords(after)];
    if (from === null || to === null) return campaigns.changed(name);
    return before === null ? record.changedTo(name, to) : record.changedFrom(name, from, to);
  };
  return {
    whatOf: ({ action }: LedgerEvent) => done.get(action) ?? action,
    doneBy: ({ actor, side }: LedgerEvent) => (actor ? `${actor.name} · ${sides[side]}` : sides[side]),
    changesOf: (event: LedgerEvent): string[] => {
      // A clock that ran out is said in one sentence with its day.
      const ofClock = clockChanges(event);
      if (ofClock.length > 0) return ofClock;
      return Object.entries(event.changes)
        .filter(([field]) => fields.has(field))
        .map(([field, { before, after }]) => lineOf(field, before, after));
    },
  };
}
