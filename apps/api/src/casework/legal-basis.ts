import type { LegalBasis } from '@hutong/casework';
import type { Tx } from '../database/tx';
import type { ClockRules } from './clock-rules';
import type { LegalCalendar } from './legal-calendar';

/** What clocks count by, as the database has it. */
export async function legalBasis(rules: ClockRules, calendar: LegalCalendar, tx: Tx): Promise<LegalBasis> {
  return { rules: await rules.current(tx), calendar: await calendar.current(tx) };
}
