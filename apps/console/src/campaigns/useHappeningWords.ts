import { z } from 'zod';
import type { LedgerKind } from '@hutong/casework';
import { bilingual, type LedgerEvent } from '@hutong/contract';
import { useClockChanges } from '../complaints/page/useClockChanges';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useNameOf, useWords } from '../i18n/useLabels';

const named = z.object({ name: bilingual });

/** How an event of the ledger reads: what was done, by whom, and what it changed. */
export function useHappeningWords(kind: LedgerKind) {
  const { milestones, scenes, linkTypes, retestResults } = useWords();
  const { ledgerDone, campaignStates, selfInspectionStates, inspectionAnswers, ...ledger } = useLedgerWords();
  const { record, campaigns, commitments, tasks } = useLabels();
  const clockChanges = useClockChanges();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const done = new Map<string, string>([...Object.entries(milestones), ...Object.entries(ledgerDone[kind])]);
  const changeNames: Partial<Record<LedgerKind, Record<string, string>>> = {
    task: tasks.changeNames,
    commitment: commitments.changes,
  };
  const fields = new Map<string, string>(Object.entries(changeNames[kind] ?? campaigns.changeNames));
  const ofCommitments = { ...ledger.cellStates, ...ledger.keepings, ...ledger.commitmentStates };
  const values = new Map<string, string>([
    ...Object.entries(campaignStates),
    ...Object.entries(selfInspectionStates),
    ...Object.entries(inspectionAnswers),
    ...Object.entries({ ...scenes, ...linkTypes, ...retestResults }),
    ...Object.entries({ ...ledger.itemOrigins, ...ledger.retestOccasions }),
    // A relation is open, and so is a form: the word depends on the kind.
    ...Object.entries(kind === 'commitment' ? ofCommitments : {}),
  ]);

  /** Null for what is too large for a line: lists of phases, the tree. */
  const inWords = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '' || value === false) return record.nothing;
    if (value === true) return record.yes;
    const name = bilingual.safeParse(value).data ?? named.safeParse(value).data?.name;
    if (name) return nameOf(name);
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
    doneBy: ({ actor, side }: LedgerEvent) =>
      actor ? `${actor.name} · ${campaigns.sides[side]}` : campaigns.sides[side],
    changesOf: (event: LedgerEvent): string[] => {
      // A clock that ran out is said in one sentence with its day.
      const ofClock = clockChanges(event);
      if (ofClock.length > 0) return ofClock;
      return Object.entries({ ...event.changes, ...(kind === 'commitment' ? stateChange(event) : {}) })
        .filter(([field]) => fields.has(field))
        .map(([field, { before, after }]) => lineOf(field, before, after));
    },
  };
}

/** From which state to which: steps of a commitment do not always say so by their names. */
const stateChange = ({ from, to }: LedgerEvent): LedgerEvent['changes'] =>
  from && to && from !== to ? { state: { before: from, after: to } } : {};
