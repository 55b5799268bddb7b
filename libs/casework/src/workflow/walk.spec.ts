import fc from 'fast-check';
import { capacities } from '../words/roles';
import { actions, complaintWorkflow, isOffered, type State, states } from './complaint-workflow';
import { CaseError } from './errors';
import { nextState, type NextStanding } from './next-state';

const filed: NextStanding = { state: 'submitted', resumeState: null, closedAs: null };
const offeredIn = (state: State) => actions.filter((action) => isOffered(action, state, capacities));

describe('random walks through the workflow', () => {
  let steps = 0;

  it('never leave the rails, however people choose among what they are offered', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 60, maxLength: 120, size: 'max' }), (choices) => {
        let standing = filed;
        let askedIn: State | null = null;
        for (const choice of choices) {
          const offered = offeredIn(standing.state);
          const action = offered[choice % offered.length];
          if (!action)
            throw new Error(`A case in ${standing.state} is stuck: nothing is offered to anybody.`);
          const next = nextState(action, standing);
          steps += 1;

          expect(states).toContain(next.state);
          expect(next.closedAs !== null).toBe(next.state === 'closed');
          expect(next.resumeState !== null).toBe(next.state === 'awaiting_information');
          if (standing.state === 'closed') expect([action, next.state]).toEqual(['reopen', 'under_review']);
          if (action === 'supply') expect(next.state).toBe(askedIn);
          if (complaintWorkflow[action].to === 'same') expect(next).toEqual({ ...standing, closedAs: null });
          if (action === 'requestInformation') askedIn = standing.state;
          standing = next;
        }
      }),
      { numRuns: 250 },
    );
    expect(steps).toBeGreaterThanOrEqual(10_000);
  });
});

describe('where an action leads', () => {
  it('goes back to the review when Mrs Chen answers what the officer asked in the review', () => {
    const asked = nextState('requestInformation', { state: 'under_review', resumeState: null });
    expect(asked).toEqual({ state: 'awaiting_information', resumeState: 'under_review', closedAs: null });
    expect(nextState('supply', asked)).toEqual({ state: 'under_review', resumeState: null, closedAs: null });
  });

  it('keeps the question open when a merge is undone meanwhile', () => {
    const asked: NextStanding = { state: 'awaiting_information', resumeState: 'in_progress', closedAs: null };
    expect(nextState('undoMerge', asked)).toEqual(asked);
  });

  it.each([
    ['a question that nobody answered', 'awaiting_information', 'lapsed'],
    ['a response that nobody confirmed', 'responded', 'unanswered'],
  ] as const)('closes %s as what it is', (_, state, closedAs) => {
    const resumeState = state === 'awaiting_information' ? 'submitted' : null;
    expect(nextState('lapse', { state, resumeState })).toEqual({
      state: 'closed',
      resumeState: null,
      closedAs,
    });
  });

  it('refuses whatever the table does not have, for every state and action', () => {
    for (const state of states) {
      for (const action of actions.filter((one) => !complaintWorkflow[one].from.includes(state))) {
        expect(() => nextState(action, { state, resumeState: null })).toThrow(
          new CaseError('action_not_offered', { action, state }),
        );
      }
    }
  });

  it('stops at a case that awaits information without saying where it was asked', () => {
    expect(() => nextState('supply', { state: 'awaiting_information', resumeState: null })).toThrow(
      /where it was asked/,
    );
  });
});
