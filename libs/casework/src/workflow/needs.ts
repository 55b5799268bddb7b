import type { LegalDate } from '../clocks/legal-date';
import { type ComplaintKind, type Outcome, type RefusalGround, refusalGrounds } from '../words/complaint';
import type { ResponseDetails, RetestRecord } from '../words/response';
import { type Action, complaintWorkflow, type Need } from './complaint-workflow';
import type { NeedProblem } from './errors';
import { validateResponse } from './response-needs';
import { closingProblems } from './retest-needs';
import { leastText, problemsUnless, textProblems } from './texts';

/** Working days by which a response can be extended at most. House rule. */
export const mostExtension = 10;

/** What somebody sends with an action. Its shape is checked before; here it matters what is in it. */
export interface TransitionPayload {
  readonly refusalGround?: RefusalGround;
  /** Of `mergeInto`: the case or cluster to join. */
  readonly target?: string;
  readonly response?: ResponseDetails;
  /** Of `notOurs`: who is responsible. Why goes into `reason`. */
  readonly responsible?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly reason?: string;
  readonly finding?: string;
  /** Of an extension: further working days, asked for or granted. */
  readonly days?: number;
  readonly retest?: RetestRecord;
  readonly groundsAccepted?: boolean;
}

/** What the target of a merge has to do with the case; `missing` when there is none to be seen. */
export type MergeTarget = 'missing' | 'itself' | 'other_respondent' | 'fits';

/** Everything that guards look at. They ask nobody and read no clock. */
export interface NeedInput {
  readonly kind: ComplaintKind;
  readonly respondentKnown: boolean;
  /** Only looked at by `mergeInto`. */
  readonly mergeTarget?: MergeTarget;
  /** Outcome of the newest response; null when there is none. */
  readonly newestOutcome: Outcome | null;
  /** Files that come with the action. */
  readonly evidenceCount: number;
  readonly today: LegalDate;
  readonly payload: TransitionPayload;
}

export type Guard = (input: NeedInput) => NeedProblem[];

/** One guard per need. Source: product.md, column "Needs" of the workflow. */
export const guards: Record<Need, Guard> = {
  respondent: ({ respondentKnown }) => problemsUnless(respondentKnown, 'need_respondent', '/respondent'),
  refusalGround: ({ payload }) =>
    problemsUnless(
      payload.refusalGround !== undefined && refusalGrounds.includes(payload.refusalGround),
      'need_refusal_ground',
      '/refusalGround',
    ),
  mergeTarget: mergeTargetProblems,
  outcome: ({ payload, ...context }) =>
    payload.response
      ? validateResponse(payload.response, context)
      : [{ code: 'need_outcome', field: '/response/outcome' }],
  responsible: ({ payload }) => [
    ...textProblems(payload.responsible, 'need_responsible', '/responsible'),
    ...reasonProblems(payload),
  ],
  question: ({ payload }) => textProblems(payload.question, 'need_question', '/question', leastText),
  answer: ({ payload }) => textProblems(payload.answer, 'need_answer', '/answer'),
  reason: ({ payload }) => reasonProblems(payload),
  retestOrGroundsAccepted: closingProblems,
  finding: ({ payload }) => textProblems(payload.finding, 'need_finding', '/finding', leastText),
  extension: ({ payload }) => [
    ...problemsUnless(isExtension(payload.days), 'need_extension_days', '/days'),
    ...reasonProblems(payload),
  ],
  reopening: ({ payload }) => reasonProblems(payload),
};

/** What an action lacks; empty when it may be done. All problems at once, so that a person corrects them in one go. */
export function unmetNeeds(action: Action, input: NeedInput): NeedProblem[] {
  return complaintWorkflow[action].needs.flatMap((need) => guards[need](input));
}

function reasonProblems({ reason }: TransitionPayload): NeedProblem[] {
  return textProblems(reason, 'need_reason', '/reason', leastText);
}

function isExtension(days: number | undefined): boolean {
  return days !== undefined && Number.isInteger(days) && days >= 1 && days <= mostExtension;
}

function mergeTargetProblems({ payload, mergeTarget = 'missing' }: NeedInput): NeedProblem[] {
  const field = '/target';
  if (!payload.target || mergeTarget === 'missing') return [{ code: 'need_merge_target', field }];
  if (mergeTarget === 'itself') return [{ code: 'need_other_merge_target', field }];
  return problemsUnless(mergeTarget === 'fits', 'need_same_respondent', field);
}
