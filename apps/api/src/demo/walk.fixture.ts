import {
  capacitiesOf,
  type Closing,
  isOffered,
  legalDateOf,
  nextState,
  type NextStanding,
  type Outcome,
  type Role,
  type Side,
  type State,
  unmetNeeds,
} from '@hutong/casework';
import { fileComplaint, transition } from '@hutong/contract';
import { demoPeople } from './people';
import { type PlannedComplaint, type PlannedTransition } from './steps/planned';

/** Where a planned complaint ends, and whatever is wrong on the way. */
export interface Walked {
  readonly state: State;
  readonly closedAs: Closing | null;
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly string[];
}

const anyId = '0197a1b2-0000-7000-8000-000000000001';

/** Walks a planned complaint through schemas, workflow and needs, as the door would. */
export function walk(planned: PlannedComplaint, now: Date): Walked {
  const problems: string[] = [];
  const outcomes: Outcome[] = [];
  let standing: NextStanding = { state: 'submitted', resumeState: null, closedAs: null };
  let before = planned.filedAt;
  let respondent = planned.filing.respondent ?? null;
  const parsed = fileComplaint.safeParse(planned.filing);
  if (!parsed.success) problems.push(`filing: ${parsed.error.message}`);

  for (const step of planned.steps) {
    if (step.at <= before)
      problems.push(`${step.kind} at ${step.at.toISOString()} is not after what was before`);
    before = step.at;
    if (step.kind !== 'transition') continue;
    const { request } = step;
    const sent = transition.safeParse(asSent(step));
    if (!sent.success) problems.push(`${request.action}: ${sent.error.message}`);
    if (request.action === 'accept') respondent = request.respondent ?? respondent;
    if (!isOffered(request.action, standing.state, capacitiesOf(...roleAndSide(step, respondent))))
      problems.push(`${request.action} in ${standing.state} is not offered to ${step.by}`);
    const { action, ...payload } = request;
    const unmet = unmetNeeds(action, {
      kind: planned.filing.kind,
      respondentKnown: respondent !== null,
      mergeTarget: 'fits',
      newestOutcome: outcomes.at(-1) ?? null,
      evidenceCount: step.evidence.length,
      today: legalDateOf(step.at),
      payload: { reason: undefined, ...payload },
    });
    problems.push(...unmet.map(({ code, field }) => `${action}: ${code} at ${field}`));
    standing = nextState(action, standing);
    if (request.action === 'respond') outcomes.push(request.response.outcome);
    if (request.action === 'notOurs') respondent = null;
  }
  if (before > now) problems.push('something happens in the future');
  return { state: standing.state, closedAs: standing.closedAs, outcomes, problems };
}

const asSent = ({ request }: PlannedTransition) => ({
  ...request,
  revision: 1,
  ...(request.action === 'mergeInto' ? { target: anyId } : {}),
});

function roleAndSide({ by, request }: PlannedTransition, respondent: string | null): [Role, Side] {
  if (by === 'complainant') return ['complainant', 'complainant'];
  if (by === 'system') return ['system', 'system'];
  const person = demoPeople.find(({ email }) => email === by);
  if (!person) throw new Error(`${by} is nobody (${request.action})`);
  if (person.organisation === 'regulator') return [person.role, 'regulator'];
  return [person.role, person.organisation === respondent ? 'respondent' : 'affected'];
}
