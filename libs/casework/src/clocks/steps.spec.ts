import fc from 'fast-check';
import { agreedSteps } from './agreed-steps.fixture';
import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf } from './calendar';
import { computeDeadline } from './deadline';
import { clockRules, ledgerClockRules } from './rule-rows';
import { type ClockKind, clockKinds, type SteppedTerm } from './rules';
import { type DatedClock, nextStep, plannedSteps, workdaysFrom } from './steps';
import { beijing } from './story.fixture';

const calendar = calendarOf(autumn2021, [2021, 2022]);
const counted = ledgerClockRules.flatMap((rule) =>
  rule.amount === null ? [] : [{ ...rule, amount: rule.amount }],
);
const rules: readonly SteppedTerm[] = [...clockRules, ...counted];
const ruleOf = (kind: ClockKind): SteppedTerm => {
  const rule = rules.find((one) => one.kind === kind);
  if (!rule) throw new Error(`There is no rule of ${kind}.`);
  return rule;
};
const clockOf = (rule: SteppedTerm, startedAt: Date): DatedClock => ({
  startedAt,
  ...computeDeadline(rule, startedAt, calendar),
});
const planned = (rule: SteppedTerm, startedAt: Date) =>
  plannedSteps(rule, clockOf(rule, startedAt), calendar);
const written = (at: Date) =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');

describe('the steps of a clock', () => {
  it('are agreed for every rule; three dates are named by the record', () => {
    expect(Object.keys(agreedSteps).sort()).toEqual(rules.map(({ kind }) => kind).sort());
    const dated = clockKinds.filter((kind) => rules.every((rule) => rule.kind !== kind));
    expect(dated).toEqual(['task_milestone', 'task_due', 'commitment_due']);
  });

  it.each(rules.map((rule) => [rule.kind, rule] as const))('of %s come in this order', (kind, rule) => {
    const steps = planned(rule, beijing('2021-09-22 10:00')).map(({ step, at }) => `${step} ${written(at)}`);
    expect(Object.entries(agreedSteps)).toContainEqual([kind, steps]);
  });

  it('leave out the reminders that do not fit into a short term', () => {
    const short = { ...ruleOf('harmful_first_response'), amount: 3 };
    expect(planned(short, beijing('2021-09-22 10:00'))[0]).toEqual({
      step: 'breach',
      at: beijing('2021-09-22 13:00'),
    });
  });
});

describe('of a clock that has stopped', () => {
  const rule = ruleOf('rework');
  const clock = clockOf(rule, beijing('2021-09-22 10:00'));
  const owed = (stopped: string, until: string) =>
    nextStep(rule, { ...clock, stoppedAt: beijing(stopped) }, beijing(until), calendar)?.step ?? null;

  it('the breach is owed when it stopped too late, and nothing else', () => {
    expect(owed('2021-09-28 23:59', '2021-09-24 09:00')).toBeNull();
    expect(owed('2021-09-29 00:00', '2021-09-24 09:00')).toBe('breach');
    expect(owed('2021-12-01 09:00', '2021-09-24 09:00')).toBe('breach');
    expect(owed('2021-12-01 09:00', '2021-09-29 00:00')).toBeNull();
  });

  it('no lapse is owed: she answered, if late', () => {
    const information = ruleOf('information');
    const asked = clockOf(information, beijing('2021-09-22 10:00'));
    const stoppedAt = beijing('2021-12-01 09:00');
    expect(nextStep(information, { ...asked, stoppedAt }, asked.startedAt, calendar)).toBeNull();
  });
});

describe('whenever a clock begins', () => {
  const cases = fc.record({
    rule: fc.constantFrom(...rules),
    startedAt: fc
      .nat({ max: 90 * 1440 })
      .map((n) => new Date(beijing('2021-08-20 00:00').getTime() + n * 60_000)),
    late: fc.nat({ max: 100 * 1440 }),
  });

  it('one step comes after the other, at nine o\u2019clock or when the time is over', () => {
    fc.assert(
      fc.property(cases, ({ rule, startedAt }) => {
        const clock = clockOf(rule, startedAt);
        const steps = plannedSteps(rule, clock, calendar);
        const instants = steps.map(({ at }) => at.getTime());
        expect(instants.every((at, n) => at > (instants[n - 1] ?? startedAt.getTime()))).toBe(true);
        const ending = steps.filter(({ step }) => step === 'breach' || step === 'lapse');
        expect(ending).toEqual([{ step: rule.onExpiry, at: clock.dueAt }]);
        const mornings = steps.filter(({ step }) => !(rule.unit === 'hour' && step.startsWith('reminder')));
        for (const { step, at } of mornings)
          if (step !== rule.onExpiry) expect([step, written(at).slice(6)]).toEqual([step, '09:00']);
        expect(steps.slice(steps.length - rule.escalations.length).map(({ step }) => step)).toEqual(
          rule.escalations.map(({ step }) => step),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('whoever walks from step to step meets each once, in order, wherever the walk begins', () => {
    fc.assert(
      fc.property(cases, ({ rule, startedAt, late }) => {
        const clock = { ...clockOf(rule, startedAt), stoppedAt: null };
        const beginning = new Date(startedAt.getTime() + late * 60_000);
        const met = [];
        let until = beginning;
        for (let step = nextStep(rule, clock, until, calendar); step && met.length < 20;) {
          met.push(step);
          until = step.at;
          step = nextStep(rule, clock, until, calendar);
        }
        expect(met).toEqual(plannedSteps(rule, clock, calendar).filter(({ at }) => at > beginning));
      }),
      { numRuns: 300 },
    );
  });
});

it('working days are counted in both directions, over the Golden Week and back', () => {
  const there = Array.from({ length: 12 }, (_, n) => workdaysFrom('2021-09-29', n, calendar));
  expect(there.slice(0, 4)).toEqual(['2021-09-29', '2021-09-30', '2021-10-08', '2021-10-09']);
  for (const [n, day] of there.entries()) expect(workdaysFrom(day, -n, calendar)).toBe('2021-09-29');
  expect(workdaysFrom('2021-10-03', -1, calendar)).toBe('2021-09-30');
  expect(workdaysFrom('2021-10-03', 1, calendar)).toBe('2021-10-08');
});

it('reminds nobody on the very day on which the clock started', () => {
  const short = { ...ruleOf('response'), amount: 3 };
  const names = planned(short, new Date('2021-10-11T00:30:00+08:00')).map(({ step }) => step);
  expect(names.slice(0, 2)).toEqual(['reminder:1', 'reminder:0']);
});
