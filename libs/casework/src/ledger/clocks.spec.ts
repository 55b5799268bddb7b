import fc from 'fast-check';
import { addDays } from '../clocks/legal-date';
import { ledgerEventNames } from '../clocks/rules';
import { type LedgerClock, nearestClock, nextOfLedger, nextRetest, steppedLedger } from './clocks';
import { basis, type Happened, named, noon, runningAfter, workOf } from './ledger.fixture';

const milestones = [
  { id: 'trial', dueOn: '2021-10-20' },
  { id: 'whole', dueOn: '2021-11-10' },
];
const issue: Happened = { event: 'issue', on: '2021-09-17', dueOn: '2021-11-30' };
const acknowledge: Happened = { event: 'acknowledge', on: '2021-09-22', milestones };
const submit: Happened = { event: 'submit', on: '2021-11-20' };
const strikeOff: Happened = { event: 'strikeOff', on: '2021-11-29' };
const struckOff = runningAfter(issue, acknowledge, submit, strikeOff);

describe('the clocks of a task', () => {
  it('begin with the order: three working days to acknowledge, and the date in it', () => {
    // The Saturday worked; the Mid-Autumn days did not.
    expect(named(runningAfter(issue))).toEqual(['task_acknowledgement 2021-09-23', 'task_due 2021-11-30']);
  });

  it('go on with the plan: each milestone by itself', () => {
    expect(named(runningAfter(issue, acknowledge))).toEqual([
      ...['task_due 2021-11-30', 'trial 2021-10-20', 'whole 2021-11-10'],
    ]);
  });

  it('take the date that is named as it is, on a day off too; late is only the next day', () => {
    const [clock] = runningAfter({ event: 'issue', on: '2021-09-17', dueOn: '2021-10-02' }).slice(1);
    expect([clock?.dueOn, clock?.dueAt]).toEqual(['2021-10-02', '2021-10-02T16:00:00.000Z']);
  });

  it('stop for the milestones that are reached, and for no other', () => {
    const progress = (...reached: string[]): Happened => ({
      event: 'reportProgress',
      on: '2021-10-15',
      reached,
    });
    const running = runningAfter(issue, acknowledge);
    expect(named(workOf(progress(), running).stop.map((one) => ({ ...one, dueOn: '' })))).toEqual([]);
    expect(named(workOf(progress('trial'), running).running)).toEqual([
      ...['task_due 2021-11-30', 'whole 2021-11-10'],
    ]);
  });

  it('get a later date by an extension, which only moves the whole', () => {
    const granted: Happened = { event: 'grantExtension', on: '2021-11-01', dueOn: '2021-12-15' };
    const { change, stop, start, running } = workOf(granted, runningAfter(issue, acknowledge));
    expect([named(change), stop, start]).toEqual([['task_due 2021-12-15'], [], []]);
    expect(named(running)).toEqual(['task_due 2021-12-15', 'trial 2021-10-20', 'whole 2021-11-10']);
  });

  it('stop with the report, all of them', () => {
    expect(named(runningAfter(issue, acknowledge, submit))).toEqual([]);
  });

  it('begin again by the new date when the report is returned', () => {
    const back: Happened = { event: 'return', on: '2021-11-25', dueOn: '2021-12-10' };
    expect(named(runningAfter(issue, acknowledge, submit, back))).toEqual(['task_due 2021-12-10']);
  });

  it.each(['carryOver', 'cancel'] as const)('stop when it is over by %s', (event) => {
    expect(runningAfter(issue, acknowledge, { event, on: '2021-12-01' })).toEqual([]);
  });
});

describe('the re-tests after a strike-off', () => {
  it('are three, 7, 30 and 90 days after it, rolled forward to a day of work', () => {
    expect(named(struckOff)).toEqual(['retest_7 2021-12-06', 'retest_30 2021-12-29', 'retest_90 2022-02-28']);
    expect(nextRetest(struckOff)).toBe('retest_7');
  });

  it('are answered one by one; one in between answers none', () => {
    const record = (answers: 'retest_7' | 'retest_30' | null): Happened => ({
      event: 'recordRetest',
      on: '2021-12-05',
      answers,
    });
    expect(named(workOf(record(null), struckOff).running)).toHaveLength(3);
    const after = workOf(record('retest_7'), struckOff).running;
    expect(named(after)).toEqual(['retest_30 2021-12-29', 'retest_90 2022-02-28']);
    expect(nextRetest(after)).toBe('retest_30');
  });

  it('end when the task comes back, and it has a date again', () => {
    const reopen: Happened = { event: 'reopen', on: '2021-12-08', dueOn: '2021-12-22' };
    expect(named(workOf(reopen, struckOff).running)).toEqual(['task_due 2021-12-22']);
    expect(nextRetest(runningAfter(issue, acknowledge))).toBeNull();
  });
});

describe('the clock of a commitment', () => {
  const announce = (dueOn: string | null): Happened => ({ event: 'announce', on: '2021-11-29', dueOn });

  it('runs to the promised day; none without one, and none for a day that has passed', () => {
    expect(named(runningAfter(announce('2021-12-31')))).toEqual(['commitment_due 2021-12-31']);
    expect(runningAfter(announce(null))).toEqual([]);
    expect(runningAfter(announce('2021-11-28'))).toEqual([]);
    expect(named(runningAfter(announce('2021-11-29')))).toEqual(['commitment_due 2021-11-29']);
  });

  it('begins anew by another date, and ends where none is left', () => {
    const revise = (dueOn: string | null): Happened => ({ event: 'revise', on: '2021-12-01', dueOn });
    const { stop, start } = workOf(revise('2022-01-15'), runningAfter(announce('2021-12-31')));
    expect([stop.map(({ kind }) => kind), named(start)]).toEqual([
      ['commitment_due'],
      ['commitment_due 2022-01-15'],
    ]);
    expect(runningAfter(announce('2021-12-31'), revise(null))).toEqual([]);
  });

  it('stops when it is rolled out, runs again when that is not believed, and ends in a lapse', () => {
    const rollout: Happened = { event: 'reportRollout', on: '2021-12-10' };
    const reject: Happened = { event: 'reject', on: '2021-12-15', dueOn: '2021-12-31' };
    expect(runningAfter(announce('2021-12-31'), rollout)).toEqual([]);
    const again = runningAfter(announce('2021-12-31'), rollout, reject);
    expect(named(again)).toEqual(['commitment_due 2021-12-31']);
    const [clock] = again;
    const steps = clock ? stepsOf(clock) : [];
    expect(steps.at(-1)).toBe('lapse 2021-12-31T16:00:00.000Z');
  });
});

/** Everything that a clock does by itself, in order. */
function stepsOf(clock: LedgerClock): string[] {
  const next = nextOfLedger(clock, null, basis);
  return next
    ? [`${next.step} ${next.at.toISOString()}`, ...stepsOf(steppedLedger(clock, next.at, basis))]
    : [];
}

describe('a breach', () => {
  const [acknowledgement] = runningAfter(issue);

  it('comes at the instant after the last day, then urging, supervising, the candidate for a notice', () => {
    const steps = acknowledgement ? stepsOf(acknowledgement) : [];
    expect(steps.filter((step) => !step.startsWith('reminder'))).toEqual([
      'breach 2021-09-23T16:00:00.000Z',
      'urge 2021-09-24T01:00:00.000Z',
      'supervise 2021-09-27T01:00:00.000Z',
      'notice_candidate 2021-10-08T01:00:00.000Z',
    ]);
  });

  it('is owed by a clock that stopped late, though nobody had looked; by one that stopped in time it is not', () => {
    const stoppedOn = (on: string) => workOf({ event: 'acknowledge', on }, runningAfter(issue)).stop;
    expect(stoppedOn('2021-09-24')).toMatchObject([
      { kind: 'task_acknowledgement', nextStepAt: '2021-09-23T16:00:00.000Z' },
    ]);
    expect(stoppedOn('2021-09-23')).toMatchObject([{ kind: 'task_acknowledgement', nextStepAt: null }]);
  });

  it('is lost to no event that comes after it', () => {
    const events = fc.constantFrom(...ledgerEventNames);
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 60 }), (event, days) => {
        const on = addDays('2021-09-23', days);
        const { stop, running } = workOf({ event, on, dueOn: '2022-01-10' }, runningAfter(issue));
        const left = [...stop, ...running].find(({ kind }) => kind === 'task_acknowledgement');
        const owed = left?.nextStepAt ? Date.parse(left.nextStepAt) : Number.POSITIVE_INFINITY;
        expect(owed).toBeLessThanOrEqual(Date.parse('2021-09-23T16:00:00Z'));
      }),
    );
  });
});

describe('what a record shows as due', () => {
  it('is the clock that runs out next; nothing where none runs', () => {
    expect(nearestClock(runningAfter(issue, acknowledge))?.milestoneId).toBe('trial');
    expect(nearestClock([])).toBeNull();
  });

  it('never has two clocks of the same thing', () => {
    const events = fc.array(fc.constantFrom(...ledgerEventNames), { maxLength: 12 });
    fc.assert(
      fc.property(events, (walked) => {
        const happened = walked.map((event, index) => ({
          ...{ event, on: addDays('2021-09-17', index * 3), dueOn: addDays('2021-12-01', index) },
          milestones,
        }));
        const running = runningAfter(...happened);
        const keys = running.map(({ kind, milestoneId }) => `${kind} ${milestoneId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const clock of running)
          expect(Date.parse(clock.startedAt)).toBeLessThan(Date.parse(clock.dueAt));
      }),
    );
  });

  it('goes by rules that there are: an unknown version is no silent guess', () => {
    const [clock] = runningAfter(issue);
    expect(() => clock && nextOfLedger({ ...clock, ruleVersion: 99 }, noon('2021-12-01'), basis)).toThrow(
      '99',
    );
  });
});
