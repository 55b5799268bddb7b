import fc from 'fast-check';
import { complaintKinds } from '../words/complaint';
import { capacities } from '../words/roles';
import { type Action, actions, isOffered, states } from '../workflow/complaint-workflow';
import { nextState, type Standing } from '../workflow/next-state';
import { clocksOwedBy, owedBy, principalClock, whoMustAct } from './principal-clock';
import { clockRules, ledgerClockRules } from './rule-rows';
import { complaintClocks, rulesFor, startingRules, stops } from './rules';

it.each([
  ['acceptance', 5, 'working_day'],
  ['acknowledgement', 2, 'working_day'],
  ['response', 10, 'working_day'],
  ['harmful_first_response', 24, 'hour'],
  ['information', 10, 'calendar_day'],
  ['confirmation', 10, 'calendar_day'],
  ['review', 30, 'calendar_day'],
  ['rework', 5, 'working_day'],
  ['task_acknowledgement', 3, 'working_day'],
  ['retest_7', 7, 'calendar_day'],
  ['retest_30', 30, 'calendar_day'],
  ['retest_90', 90, 'calendar_day'],
] as const)('the clock %s runs for %i %ss', (kind, amount, unit) => {
  const rule = [...clockRules, ...ledgerClockRules].find((one) => one.kind === kind);
  expect(rule).toMatchObject({ amount, unit, version: 1 });
});

describe('which rules apply', () => {
  it('puts only harmful links on the fast track', () => {
    expect(rulesFor('harmful_link').map(({ kind }) => kind)).toEqual([...complaintClocks]);
    expect(rulesFor('blocked_link').map(({ kind }) => kind)).toEqual(
      complaintClocks.filter((kind) => kind !== 'harmful_first_response'),
    );
  });

  it('takes the newest version, or the one that was valid on a day', () => {
    const changed = clockRules.map((rule) => ({ ...rule, version: 2, amount: 7, validFrom: '2022-01-01' }));
    const amounts = (on?: string) =>
      new Set(rulesFor('blocked_link', [...changed, ...clockRules], on).map(({ version }) => version));
    expect(amounts()).toEqual(new Set([2]));
    expect(amounts('2022-01-01')).toEqual(new Set([2]));
    expect(amounts('2021-12-31')).toEqual(new Set([1]));
    expect(amounts('2020-12-31')).toEqual(new Set());
  });
});

describe('what an action does to the clocks', () => {
  const changes = (event: 'file' | Action, kind: (typeof complaintKinds)[number] = 'blocked_link') => {
    const stop = rulesFor(kind).filter((rule) => stops(event, rule));
    return {
      start: startingRules(event, kind).map((rule) => rule.kind),
      stop: stop.map((rule) => rule.kind),
    };
  };

  it('starts the platform\u2019s clocks when the complaint is accepted', () => {
    expect(changes('accept')).toEqual({ start: ['acknowledgement', 'response'], stop: ['acceptance'] });
    expect(changes('accept', 'harmful_link').start).toContain('harmful_first_response');
  });

  it('starts with acceptance, and again when the platform says that it is not theirs', () => {
    expect(changes('file')).toEqual({ start: ['acceptance'], stop: [] });
    expect(changes('notOurs')).toEqual({ start: ['acceptance'], stop: ['acknowledgement', 'response'] });
  });

  it('hands over from the response to the complainant, to the review, to rework', () => {
    expect(changes('respond')).toEqual({
      start: ['confirmation'],
      stop: ['acknowledgement', 'response', 'rework'],
    });
    expect(changes('dispute')).toEqual({ start: ['review'], stop: ['confirmation'] });
    expect(changes('return')).toEqual({ start: ['rework'], stop: ['confirmation', 'review'] });
  });

  it.each(complaintKinds)(
    'leaves on every walk of a %s the clock running that is shown, and none when closed',
    (kind) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 30, maxLength: 60, size: 'max' }), (choices) => {
          let standing: Standing = { state: 'submitted', resumeState: null };
          let running = new Set<string>(changes('file', kind).start);
          for (const choice of choices) {
            const offered = actions.filter((action) => isOffered(action, standing.state, capacities));
            const action = offered[choice % offered.length] ?? 'reopen';
            const { start, stop } = changes(action, kind);
            stop.forEach((clock) => running.delete(clock));
            running = new Set([...running, ...start]);
            standing = nextState(action, standing);

            const shown = principalClock(standing.state, kind);
            expect(shown === null ? running : running.has(shown)).toEqual(shown === null ? new Set() : true);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

it('somebody must act in every open state, and nobody in a closed one', () => {
  expect(states.map((state) => `${state}: ${whoMustAct(state)}`)).toEqual([
    'submitted: regulator',
    'forwarded: respondent',
    'in_progress: respondent',
    'awaiting_information: complainant',
    'responded: complainant',
    'under_review: regulator',
    'returned: respondent',
    'closed: null',
  ]);
});

it('whoever must act in a state owes the clock that shows there, and whoever is merely affected owes none', () => {
  for (const state of states) {
    const shown = principalClock(state);
    expect(shown && owedBy[shown]).toBe(whoMustAct(state));
  }
  expect(clocksOwedBy('regulator')).toEqual(['acceptance', 'review']);
  expect(clocksOwedBy('complainant')).toEqual(['information', 'confirmation']);
  expect(clocksOwedBy('affected')).toEqual([]);
});

it('only the clocks of those who can ask a question pause while it is open', () => {
  expect(clockRules.filter(({ pausesIn }) => pausesIn.length > 0).map(({ kind }) => kind)).toEqual([
    'acceptance',
    'response',
    'harmful_first_response',
    'review',
  ]);
});
