import { clockRules, ledgerClockRules } from '@hutong/casework';
import { calendarRows, loadedYears } from '@hutong/migrations';
import { ClockRules } from '../../src/casework/clock-rules';
import { LedgerRules } from '../../src/casework/ledger/ledger-rules';
import { LegalCalendar } from '../../src/casework/legal-calendar';
import { openPortal, type Portal } from '../kit/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('A fresh installation runs the clocks of the rules, word for word', async () => {
  const byKind = <Rule extends { kind: string }>(rules: readonly Rule[]) =>
    [...rules].sort((a, b) => a.kind.localeCompare(b.kind));
  const ofCases = await portal.app.get(ClockRules, { strict: false }).current();
  expect(byKind(ofCases)).toEqual(byKind(clockRules));
  const ofLedger = await portal.app.get(LedgerRules, { strict: false }).current();
  expect(byKind(ofLedger)).toEqual(byKind(ledgerClockRules));
});

it('A fresh installation knows the days that the State Council declared', async () => {
  const { days, years } = await portal.app.get(LegalCalendar, { strict: false }).declared();
  expect(years).toEqual([...loadedYears]);
  expect(days).toEqual(calendarRows.map(({ day, kind, name, gazette }) => ({ day, kind, name, gazette })));
});
