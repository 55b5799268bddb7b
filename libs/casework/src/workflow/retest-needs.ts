import type { LegalDate } from '../clocks/legal-date';
import type { ComplaintKind, Outcome, RetestResult } from '../words/complaint';
import type { RetestRecord } from '../words/response';
import type { NeedProblem } from './errors';
import { testSetupProblems } from './response-needs';
import { pastDateProblems, problemsUnless } from './texts';

/** What closing after verification is decided on; a part of `NeedInput`. */
interface Verification {
  readonly kind: ComplaintKind;
  readonly newestOutcome: Outcome | null;
  readonly today: LegalDate;
  readonly payload: { readonly retest?: RetestRecord; readonly groundsAccepted?: boolean };
}

/** A blocked link is settled when it opens; a harmful one when it does not, or only behind a warning. */
const supportingResults: Record<ComplaintKind, readonly RetestResult[]> = {
  blocked_link: ['opens', 'opens_after_confirmation'],
  harmful_link: ['still_blocked', 'opens_after_confirmation'],
};

/** Outcomes that stand on grounds, which an officer can accept without a re-test. */
const outcomesWithGrounds: readonly Outcome[] = ['maintained', 'no_harm_found', 'not_responsible'];

/** The re-test results with which a complaint can be closed. */
export function supportsClosing(
  result: RetestResult,
  kind: ComplaintKind,
  newestOutcome: Outcome | null,
): boolean {
  // Where a block is what the platform reports, a page that still opens behind a click is not blocked.
  if (newestOutcome === 'blocked') return result === 'still_blocked';
  return supportingResults[kind].includes(result);
}

/** Can safety grounds be accepted after a response with this outcome? */
export function canAcceptGrounds(newestOutcome: Outcome | null): boolean {
  return newestOutcome !== null && outcomesWithGrounds.includes(newestOutcome);
}

/** What `verify` lacks: a re-test that supports closing, or grounds that can be accepted. */
export function closingProblems({ kind, newestOutcome, today, payload }: Verification): NeedProblem[] {
  const { retest, groundsAccepted } = payload;
  if (groundsAccepted) {
    return problemsUnless(canAcceptGrounds(newestOutcome), 'need_acceptable_grounds', '/groundsAccepted');
  }
  if (!retest) return [{ code: 'need_retest', field: '/retest' }];
  return [
    ...testSetupProblems(retest, '/retest'),
    ...pastDateProblems(retest.retestedOn, today, '/retest/retestedOn'),
    ...problemsUnless(
      supportsClosing(retest.result, kind, newestOutcome),
      'need_supporting_retest',
      '/retest/result',
    ),
  ];
}
