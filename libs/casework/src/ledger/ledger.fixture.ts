import { autumn2021 } from '../clocks/autumn-2021.fixture';
import { calendarOf } from '../clocks/calendar';
import { ledgerClockRules } from '../clocks/rule-rows';
import { type LedgerBasis, type LedgerClock, type LedgerClockEvent, ledgerClockWork } from './clocks';

export const basis: LedgerBasis = {
  rules: ledgerClockRules,
  calendar: calendarOf(autumn2021, [2021, 2022]),
};
/** Noon in Beijing. */
export const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

/** What happens at noon of a day. */
export type Happened = Omit<LedgerClockEvent, 'at'> & { readonly on: string };
export const workOf = ({ on, ...event }: Happened, running: readonly LedgerClock[] = []) =>
  ledgerClockWork({ ...event, at: noon(on) }, running, basis);

/** The clocks that run after all of it. */
export const runningAfter = (...happened: readonly Happened[]): readonly LedgerClock[] =>
  happened.reduce<readonly LedgerClock[]>((running, event) => workOf(event, running).running, []);

/** Clocks as `kind day`, or `milestone day`. */
export const named = (clocks: readonly Pick<LedgerClock, 'kind' | 'milestoneId' | 'dueOn'>[]) =>
  clocks.map(({ kind, milestoneId, dueOn }) => `${milestoneId ?? kind} ${dueOn}`);
