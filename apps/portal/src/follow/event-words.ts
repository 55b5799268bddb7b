import { actions, type ClockKind, clockKinds, clockMilestones } from '@hutong/casework';
import { dayWords } from '../date-words';
import type { WhyLanguage } from '../deadlines/use-why';
import { isRecord, textOf, wordOf } from '../storage';

export interface HistoryEvent {
  readonly action: string;
  readonly role?: string;
  readonly changes?: Record<string, { readonly after?: unknown }>;
}

/** What an event of the history says that was done, by people or by a clock. */
export function eventWords({ action, role, changes = {} }: HistoryEvent, language: WhyLanguage): string {
  const { t, words, why } = language;
  const done = wordOf([...actions, 'file'], action);
  if (done === 'escalate' && role === 'system') return words.milestones.escalate;
  if (done) return words.actionsDone[done];
  if (action === 'statement') return t.casePage.statementEvent;
  if (action === 'recount')
    return [why.recounted, movesIn(changes, language)].filter(Boolean).join(why.space);
  const milestone = wordOf(clockMilestones, action);
  if (!milestone) return t.casePage.otherEvent;
  return why.milestoneDone[milestone](clockName(changes.clock?.after, language));
}

/** Which dates a new calendar moved, and to where. */
function movesIn({ movedDates }: NonNullable<HistoryEvent['changes']>, language: WhyLanguage): string {
  const moves: unknown[] = Array.isArray(movedDates?.after) ? movedDates.after : [];
  const { t, why } = language;
  return moves
    .filter(isRecord)
    .filter(({ before, after }) => before !== after)
    .map(({ clock, before, after }) =>
      why.moved(clockName(clock, language), dayWords(textOf(before), t), dayWords(textOf(after), t)),
    )
    .join(why.semicolon);
}

function clockName(clock: unknown, { words, why }: WhyLanguage): string {
  const kind: ClockKind | '' = wordOf(clockKinds, clock);
  return kind ? words.clockKinds[kind] : why.someClock;
}
