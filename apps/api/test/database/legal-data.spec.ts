import { clockRules } from '@hutong/casework';
import { calendarRows, loadedYears } from '@hutong/migrations';
import { ClockRules } from '../../src/casework/clock-rules';
import { LegalCalendar } from '../../src/casework/legal-calendar';
import { openPortal, type Portal } from '../kit/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('A fresh installation runs the clocks of the rules, word for word', async () => {
  const rules = await portal.app.get(ClockRules, { strict: false }).current();
  const byKind = [...clockRules].sort((a, b) => a.kind.localeCompare(b.kind));
  expect(rules).toEqual(byKind);
});

it('A fresh installation knows the days that the State Council declared', async () => {
  const { days, years } = await portal.app.get(LegalCalendar, { strict: false }).declared();
  expect(years).toEqual([...loadedYears]);
  expect(days).toEqual(calendarRows.map(({ day, kind, name, gazette }) => ({ day, kind, name, gazette })));
});
