import fc from 'fast-check';
import { complaintKinds } from '../words/complaint';
import { capacities } from '../words/roles';
import { actions, isOffered } from '../workflow/complaint-workflow';
import { principalClock } from './principal-clock';
import { ruleOf, type RunningClock } from './case-clocks';
import { isLegalDate } from './legal-date';
import { openPause } from './pauses';
import { autumnBasis, beijing, Story } from './story.fixture';

const minute = 60_000;
const happening = fc.record({
  choice: fc.nat(),
  /** Up to six days until the next thing happens, so that some clocks run out. */
  after: fc.nat({ max: 6 * 1440 }),
  askedBy: fc.constantFrom('regulator' as const, 'respondent' as const),
  extendBy: fc.integer({ min: 1, max: 10 }),
});

describe.each(complaintKinds)(
  'on every walk of a %s through the workflow, whatever people choose',
  (kind) => {
    it('each clock that runs has its date, what pauses says so, and nothing runs once it is closed', () => {
      fc.assert(
        fc.property(fc.array(happening, { minLength: 20, maxLength: 40, size: 'max' }), (happenings) => {
          let at = beijing('2021-09-10 10:00');
          const story = new Story(kind).tell({ event: 'file', at });
          for (const { choice, after, askedBy, extendBy } of happenings) {
            const offered = actions.filter((action) => isOffered(action, story.standing.state, capacities));
            const event = offered[choice % offered.length] ?? 'reopen';
            at = new Date(at.getTime() + after * minute);
            const before = story.running;
            story.tell({
              ...{ event, at },
              ...(event === 'requestInformation' ? { askedBy } : {}),
              ...(event === 'grantExtension' ? { extendBy } : {}),
            });
            expectSound(story, at);
            expectNothingTakenBack(before, story.running);
          }
        }),
        { numRuns: 120 },
      );
    });
  },
);

function expectSound({ standing: { state }, kind, kinds, running }: Story, at: Date): void {
  if (state === 'closed') expect(kinds).toEqual([]);
  expect(new Set(kinds).size).toBe(kinds.length);
  const principal = principalClock(state, kind);
  if (principal !== null) expect(kinds).toContain(principal);
  for (const clock of running) {
    expect(isLegalDate(clock.dueOn)).toBe(true);
    expect(Date.parse(clock.dueAt)).toBeGreaterThan(Date.parse(clock.startedAt));
    const open = openPause(clock);
    const mayPause = ruleOf(clock, autumnBasis.rules).pausesIn.includes(state);
    const isOver = Date.parse(clock.dueAt) <= at.getTime();
    expect([clock.kind, open !== undefined]).toEqual([
      clock.kind,
      mayPause && (open !== undefined || !isOver),
    ]);
    if (open) expect(clock.nextStepAt).toBeNull();
    else expect(clock.nextStepAt ?? clock.doneUntil > clock.dueAt).toBeTruthy();
  }
}

/** A clock that goes on is never due earlier, and keeps its start, its rule and the pauses that it had. */
function expectNothingTakenBack(before: readonly RunningClock[], after: readonly RunningClock[]): void {
  for (const clock of after) {
    const earlier = before.find(
      ({ kind, startedAt }) => kind === clock.kind && startedAt === clock.startedAt,
    );
    if (!earlier) continue;
    expect(clock.ruleVersion).toBe(earlier.ruleVersion);
    expect(clock.dueAt >= earlier.dueAt).toBe(true);
    expect(clock.extendedBy).toBeGreaterThanOrEqual(earlier.extendedBy);
    expect(clock.pauses.map(({ from }) => from).slice(0, earlier.pauses.length)).toEqual(
      earlier.pauses.map(({ from }) => from),
    );
  }
}
