import { addDays, calendarOf } from '@hutong/casework';
import { system } from '../../src/access/actor';
import { LedgerRules } from '../../src/casework/ledger/ledger-rules';
import { LegalCalendar } from '../../src/casework/legal-calendar';
import { Recount } from '../../src/casework/recount';
import { Db } from '../../src/database/db';
import { orderedTask, runningCampaign, showTask } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { today } from '../kit/story';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** Counts again by a calendar in which the next three days are declared off. */
async function recount(): Promise<void> {
  const rules = await portal.app.get(LedgerRules, { strict: false }).current();
  const { days, years } = await portal.app.get(LegalCalendar, { strict: false }).declared();
  const name = { zh: '临时休假', en: 'Extra days off' };
  const off = [1, 2, 3].map((n) => ({ day: addDays(today, n), kind: 'off' as const, name, gazette: '通知' }));
  const others = days.filter(({ day }) => off.every((one) => one.day !== day));
  const basis = { rules, calendar: calendarOf([...others, ...off], years) };
  const counting = portal.app.get(Recount, { strict: false });
  await portal.app
    .get(Db, { strict: false })
    .run(system, (tx) => counting.someRecords(tx, basis, new Date(), null, 100));
}

it('A correction of the calendar moves what was counted, once, with an entry; the date in the order stays', async () => {
  const { id } = await orderedTask(portal, await runningCampaign(portal));
  const before = await showTask(portal, 'Li', id);
  await recount();
  const after = await showTask(portal, 'Li', id);
  const dueOf = (record: typeof before, kind: string) =>
    record.clocks.find((clock) => clock.kind === kind)?.dueOn;
  expect(dueOf(after, 'task_due')).toBe(dueOf(before, 'task_due'));
  const [old, moved] = [before, after].map((record) => dueOf(record, 'task_acknowledgement') ?? '');
  expect(moved && old && moved > old).toBe(true);
  expect(after.revision).toBe(before.revision + 1);
  expect(after.due?.on).toBe(moved);
  const [event] = await portal.look(
    `SELECT * FROM ledger_event WHERE record_id = $1 AND action = 'recount'`,
    [id],
  );
  expect(event).toMatchObject({
    ...{ side: 'system', actor_id: null, revision: after.revision },
    changes: {
      movedDates: { before: null, after: [{ clock: 'task_acknowledgement', before: old, after: moved }] },
    },
  });
  await recount();
  expect((await showTask(portal, 'Li', id)).revision).toBe(after.revision);
});
