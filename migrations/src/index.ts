import { Roles1763800000100 } from './1763800000100-roles';
import { Access1763800000200 } from './1763800000200-access';
import { Complaints1763800000300 } from './1763800000300-complaints';
import { Guards1763800000400 } from './1763800000400-guards';
import { Policies1763800000500 } from './1763800000500-policies';
import { Desk1763800000600 } from './1763800000600-desk';
import { Calendar1763800000700 } from './1763800000700-calendar';
import { Clocks1763800000800 } from './1763800000800-clocks';
import { Editions1763800000900 } from './1763800000900-editions';
import { Notices1763800001000 } from './1763800001000-notices';
import { Times1763800001100 } from './1763800001100-times';
import { Ledger1763800001200 } from './1763800001200-ledger';
import { Openness1763800001250 } from './1763800001250-openness';
import { LedgerClocks1763800001300 } from './1763800001300-ledger-clocks';
import { LedgerGuards1763800001400 } from './1763800001400-ledger-guards';

export { clockRuleRows } from './clocks/clock-rule-rows';
export { calendarRows, loadedYears } from './calendar/calendar-rows';
export { askingRoles } from './1763800000100-roles';
export { caseTables } from './1763800000500-policies';
export { ledgerRuleRows } from './clocks/ledger-rule-rows';
export { ledgerTables } from './1763800001400-ledger-guards';

/** In the order in which they are applied; each can be reversed. */
export const migrations = [
  Roles1763800000100,
  Access1763800000200,
  Complaints1763800000300,
  Guards1763800000400,
  Policies1763800000500,
  Desk1763800000600,
  Calendar1763800000700,
  Clocks1763800000800,
  Editions1763800000900,
  Notices1763800001000,
  Times1763800001100,
  Ledger1763800001200,
  Openness1763800001250,
  LedgerClocks1763800001300,
  LedgerGuards1763800001400,
];
