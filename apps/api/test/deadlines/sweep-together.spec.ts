import { CaseError } from '@hutong/casework';
import { transition } from '@hutong/contract';
import { ClockSteps } from '../../src/casework/clock-steps';
import { LedgerClockSteps } from '../../src/casework/ledger/ledger-clock-steps';
import { Sweep } from '../../src/deadlines/sweep';
import { Worker } from '../../src/jobs/worker';
import { requests } from '../kit/story';
import { accepted, acknowledged, answered, at, openPast, type Past } from './past';

let past: Past;
beforeAll(async () => {
  past = await openPast();
});
afterAll(() => past.close());

const inProgress = [accepted, acknowledged] as const;
const reminders = [
  '03-16 09:00 response reminder:3',
  '03-18 09:00 response reminder:1',
  '03-19 09:00 response reminder:0',
];
const breached = '03-20 00:00 response breach';
const several = async (count: number) => {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await past.case(inProgress));
  return ids;
};
/** The sweep of another process. */
const anotherSweep = () =>
  new Sweep(past.db, past.of(ClockSteps), past.of(LedgerClockSteps), past.of(Worker));

it('While a demo is being loaded nothing happens by itself; afterwards it does', async () => {
  const id = await past.case(inProgress);
  await past.portal.look('UPDATE installation SET seeded_at = now(), demo = false');
  expect(await past.sweep(at('03-20 00:00'))).toBe(0);
  await past.portal.look('UPDATE installation SET demo = true');
  expect(await past.sweep(at('03-20 00:00'))).toBeGreaterThan(0);
  expect(await past.steps(id)).toEqual([...reminders, breached]);
});

it('A real installation, which was never a demo, is swept', async () => {
  const id = await past.case(inProgress);
  await past.portal.look('UPDATE installation SET seeded_at = NULL, demo = false');
  await past.sweep(at('03-16 09:00'));
  expect(await past.steps(id)).toEqual(reminders.slice(0, 1));
  await past.portal.look('UPDATE installation SET demo = true');
});

it('A case whose takeover is refused holds up nobody else, keeps nothing half, and goes on once it can', async () => {
  const [first = '', poisoned = '', last = ''] = await several(3);
  await past.portal.look(`
    CREATE FUNCTION refuse_takeover() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'not this one'; END $$;
    CREATE TRIGGER poison BEFORE INSERT ON case_event FOR EACH ROW
      WHEN (NEW.complaint_id = '${poisoned}' AND NEW.action = 'escalate') EXECUTE FUNCTION refuse_takeover()`);
  await past.sweep(at('04-02 10:00'));
  for (const id of [first, last]) {
    expect((await past.steps(id)).at(-1)).toBe('04-02 09:00 response escalate');
    expect(await past.standing(id)).toMatchObject({ state: 'under_review' });
  }
  expect((await past.steps(poisoned)).at(-1)).toBe('03-30 09:00 response notice_candidate');
  expect(await past.standing(poisoned)).toMatchObject({ state: 'in_progress' });
  // For a while the worker does not try it again; others are swept as fast as ever meanwhile.
  const next = await past.case(inProgress);
  expect(await past.round(at('04-02 10:00'))).toBe(1);
  expect(await past.steps(next)).toHaveLength(1);
  await past.portal.look('DROP TRIGGER poison ON case_event');
  expect(await anotherSweep().all(at('04-02 10:00'))).toBeGreaterThan(0);
  expect((await past.history(poisoned)).at(-1)).toBe('04-02 09:00 system escalate');
});

it('Two workers, one of which is an hour ahead, do nothing twice', async () => {
  const ids = await several(25);
  const workers = [anotherSweep(), anotherSweep()];
  for (const day of ['03-16 08:30', '03-18 08:30', '03-19 08:30', '03-19 23:30', '03-20 08:30']) {
    const ahead = new Date(at(day).getTime() + 3_600_000);
    await Promise.all(workers.map((worker, index) => worker.all(index === 0 ? at(day) : ahead)));
  }
  for (const id of ids) {
    expect(await past.steps(id)).toEqual([...reminders, breached, '03-20 09:00 response urge']);
    expect((await past.history(id)).slice(3)).toEqual([
      '03-20 00:00 system breach',
      '03-20 09:00 system urge',
    ]);
  }
});

it('The sweep leaves a case to the handler who is at it, waits for nobody, and takes it the next time', async () => {
  const id = await past.case(inProgress);
  const twin = await past.case(inProgress);
  const han = await past.actorOf('Han', id);
  const request = transition.parse({ ...answered, revision: await past.revisionOf(id) });
  await past.db.run(han, async (tx) => {
    await past.door.transition(tx, han, id, request, at('03-20 00:30'));
    await past.sweep(at('03-20 01:00'));
    expect(await past.steps(id)).toEqual([]);
    expect(await past.steps(twin)).toEqual([...reminders, breached]);
  });
  await past.sweep(at('03-20 01:00'));
  expect(await past.steps(id)).toEqual([breached]);
  expect((await past.history(id)).slice(-2)).toEqual([
    '03-20 00:30 handler respond',
    '03-20 00:00 system breach',
  ]);
});

describe('An answer and the end of the term at the same moment', () => {
  /** Everybody answers while two workers sweep; who was refused, by case. */
  async function race(ids: readonly string[], answeredAt: Date, sweptAt: Date) {
    const revision = await past.revisionOf(ids[0] ?? '');
    const workers = [anotherSweep(), anotherSweep()];
    const answers = ids.map((id) =>
      past.step('Han', id, { ...answered, revision }, answeredAt).then(
        () => null,
        (error: unknown) => (error instanceof CaseError ? error.code : String(error)),
      ),
    );
    const [refusals] = await Promise.all([Promise.all(answers), ...workers.map((one) => one.all(sweptAt))]);
    await past.sweep(sweptAt);
    return refusals;
  }
  const breaches = async (id: string) => (await past.history(id)).filter((line) => line.endsWith('breach'));

  it('in time: there is either the answer or one breach, never both or neither', async () => {
    const ids = await several(60);
    await past.sweep(at('03-19 10:00'));
    const midnight = at('03-20 00:00');
    const refusals = await race(ids, new Date(midnight.getTime() - 1), midnight);
    for (const [index, id] of ids.entries()) {
      const refused = refusals[index] ?? null;
      expect([null, 'stale_revision']).toContain(refused);
      expect(await breaches(id)).toHaveLength(refused === null ? 0 : 1);
      expect(await past.standing(id)).toMatchObject({
        state: refused === null ? 'responded' : 'in_progress',
      });
    }
  });

  it('late: there is one breach, whoever was first', async () => {
    const ids = await several(60);
    await past.sweep(at('03-19 10:00'));
    const refusals = await race(ids, at('03-20 00:01'), at('03-20 00:01'));
    for (const [index, id] of ids.entries()) {
      const refused = refusals[index] ?? null;
      expect([null, 'stale_revision']).toContain(refused);
      expect(await breaches(id)).toEqual(['03-20 00:00 system breach']);
      if (refused !== null) await past.step('Han', id, answered, at('03-20 00:02'));
    }
  });
});

it('Questions, answers and sweeps in any order leave a history without gaps', async () => {
  const ids = await several(10);
  const asking = ids.map((id) =>
    past.step('Han', id, { ...requests.requestInformation, revision: 3 }, at('03-06 10:00')),
  );
  await Promise.all([...asking, past.sweep(at('03-06 10:00')), anotherSweep().all(at('03-06 10:00'))]);
  const supplying = ids.map((id) =>
    past.step('complainant', id, { ...requests.supply, revision: 4 }, at('03-16 10:00')),
  );
  await Promise.all([...supplying, anotherSweep().all(at('03-16 10:00')), past.sweep(at('03-16 10:00'))]);
  await past.sweep(at('03-31 00:00'));
  for (const id of ids) expect((await past.history(id)).at(-1)).toBe('03-31 00:00 system breach');
});
