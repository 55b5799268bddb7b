import type { ComplaintKind } from '../words/complaint';
import type { ReadingSide, Side } from '../words/roles';
import type { State } from '../workflow/complaint-workflow';
import { type ComplaintClock, complaintClocks } from './rules';

const principalClocks: Record<State, ComplaintClock | null> = {
  submitted: 'acceptance',
  forwarded: 'acknowledgement',
  in_progress: 'response',
  awaiting_information: 'information',
  responded: 'confirmation',
  under_review: 'review',
  returned: 'rework',
  closed: null,
};

const fastTrack: Partial<Record<State, ComplaintClock>> = {
  forwarded: 'harmful_first_response',
  in_progress: 'harmful_first_response',
};

/** The clock to show for a state, the next that can run out; null when nobody owes anything. */
export function principalClock(state: State, kind: ComplaintKind = 'blocked_link'): ComplaintClock | null {
  return (kind === 'harmful_link' ? fastTrack[state] : undefined) ?? principalClocks[state];
}

const actors: Record<State, Side | null> = {
  submitted: 'regulator',
  forwarded: 'respondent',
  in_progress: 'respondent',
  awaiting_information: 'complainant',
  responded: 'complainant',
  under_review: 'regulator',
  returned: 'respondent',
  closed: null,
};

/** The side that must act next. Whoever asked a question, it is the complainant who must answer it. */
export function whoMustAct(state: State): Side | null {
  return actors[state];
}

/** The side that owes what a clock measures. */
export const owedBy: Record<ComplaintClock, ReadingSide> = {
  acceptance: 'regulator',
  acknowledgement: 'respondent',
  response: 'respondent',
  harmful_first_response: 'respondent',
  information: 'complainant',
  confirmation: 'complainant',
  review: 'regulator',
  rework: 'respondent',
};

/** The clocks that a side answers for. Whoever is merely affected owes nothing. */
export function clocksOwedBy(side: ReadingSide): ComplaintClock[] {
  return complaintClocks.filter((clock) => owedBy[clock] === side);
}
