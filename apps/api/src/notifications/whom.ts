import {
  type CaseHappening,
  type ClockKind,
  complaintClocks,
  isHappening,
  type LedgerClockKind,
  ledgerClocks,
  ledgerMilestoneTellings,
  ledgerRemindings,
  type LedgerKind,
  type LedgerTelling,
  ledgerTellings,
  remindings,
  type Telling,
  tellings,
  toldMilestones,
} from '@hutong/casework';
import type { Happening, Source } from './happenings';

/** Somebody to be told of a case or of a record; `clock` where it is about one. */
export type ToldOf = Omit<Telling, 'clock'> & { readonly clock: ClockKind | null };

/** Who is to be told; nobody of what a later version may bring. */
export function told(source: Source, one: Happening): ToldOf[] {
  return one.recordKind === null ? toldOfCase(source, one) : toldOfRecord(source, one, one.recordKind);
}

function toldOfCase(source: Source, one: Happening): ToldOf[] {
  const clocks = clocksOf(one, complaintClocks);
  if (source === 'clock_step') return isReminder(one) ? clocks.flatMap(remindings) : [];
  if (!isHappening(one.action)) return [];
  const action: CaseHappening = one.action;
  return tellings({ action, by: one.side, visibleTo: one.visibleTo, clocks });
}

function toldOfRecord(source: Source, one: Happening, kind: LedgerKind): ToldOf[] {
  const clocks = clocksOf(one, ledgerClocks);
  const ofClocks = (listed: (clock: LedgerClockKind) => readonly LedgerTelling[]) =>
    clocks.flatMap((clock) => listed(clock).map((telling) => ({ ...telling, clock })));
  if (source === 'clock_step') return isReminder(one) ? ofClocks(ledgerRemindings) : [];
  const milestone = toldMilestones.find((known) => known === one.action);
  const all = milestone
    ? ofClocks((clock) => ledgerMilestoneTellings(clock, milestone))
    : one.action === 'recount'
      ? ofClocks(ledgerRemindings)
      : ledgerTellings(kind, one.action).map((telling) => ({ ...telling, clock: null }));
  return all.filter(({ side }) => one.visibleTo.includes(side));
}

const isReminder = ({ action }: Happening): boolean => action.startsWith('reminder:');

/** The clocks that it is about, of those that are known. */
function clocksOf<K extends ClockKind>({ moved, clock }: Happening, known: readonly K[]): K[] {
  const named = moved?.map((one) => one.clock) ?? [clock];
  return named.flatMap((name) => known.filter((kind) => kind === name));
}
