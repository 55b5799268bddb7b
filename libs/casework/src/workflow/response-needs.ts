import type { LegalDate } from '../clocks/legal-date';
import {
  blockedLinkOutcomes,
  blockScopes,
  type ComplaintKind,
  harmfulLinkOutcomes,
  maintainedGrounds,
  operatingSystems,
  type Outcome,
  scenes,
} from '../words/complaint';
import type { DetailsOf, ResponseDetails, TestSetup } from '../words/response';
import type { NeedProblem } from './errors';
import {
  factsProblems,
  futureDateProblems,
  leastText,
  pastDateProblems,
  problemsUnless,
  textProblems,
} from './texts';

export interface ResponseContext {
  /** The kind of the complaint that is answered. */
  readonly kind: ComplaintKind;
  /** Files attached as evidence. */
  readonly evidenceCount: number;
  readonly today: LegalDate;
}

/** The outcomes that a response to a complaint of a kind can have. */
export const outcomesOf: Record<ComplaintKind, readonly Outcome[]> = {
  blocked_link: blockedLinkOutcomes,
  harmful_link: harmfulLinkOutcomes,
};

/**
 * What a response lacks; empty when it may be sent. Fields are pointers below `/response`.
 * Source: product.md, "Outcomes of a response".
 */
export function validateResponse(details: ResponseDetails, context: ResponseContext): NeedProblem[] {
  if (!outcomesOf[context.kind].includes(details.outcome)) {
    return [{ code: 'need_outcome_of_kind', field: '/response/outcome' }];
  }
  return lacking(details, context);
}

/** What one outcome lacks. The switch narrows the details, which a table of functions could not. */
function lacking(details: ResponseDetails, context: ResponseContext): NeedProblem[] {
  switch (details.outcome) {
    case 'unblocked':
      return [
        ...pastDateProblems(details.unblockedOn, context.today, '/response/unblockedOn'),
        ...problemsUnless(details.scenes.length > 0, 'need_scene', '/response/scenes'),
        ...textProblems(details.clientVersions, 'need_client_versions', '/response/clientVersions'),
      ];
    case 'partially_unblocked':
      return [
        ...textProblems(details.remainder, 'need_remainder', '/response/remainder', leastText),
        ...futureDateProblems(details.remainderUntilOn, context.today, '/response/remainderUntilOn'),
      ];
    case 'maintained':
      return statementOfGroundsProblems(details, context);
    case 'not_reproduced':
      return testSetupProblems(details.testedWith, '/response/testedWith');
    case 'not_responsible':
      return textProblems(details.responsible, 'need_responsible', '/response/responsible');
    case 'blocked':
      return [
        ...textProblems(details.whereBlocked, 'need_where_blocked', '/response/whereBlocked'),
        ...pastDateProblems(details.blockedOn, context.today, '/response/blockedOn'),
      ];
    case 'warning_added':
      return [];
    case 'source_restricted':
      return [
        ...textProblems(details.source, 'need_restricted_source', '/response/source'),
        ...futureDateProblems(details.restrictedUntilOn, context.today, '/response/restrictedUntilOn'),
      ];
    case 'no_harm_found':
      return [
        ...textProblems(details.facts, 'need_facts', '/response/facts', leastText),
        ...textProblems(details.howChecked, 'need_how_checked', '/response/howChecked', leastText),
      ];
  }
}

function statementOfGroundsProblems(
  details: DetailsOf<'maintained'>,
  { evidenceCount, today }: ResponseContext,
): NeedProblem[] {
  return [
    ...problemsUnless(maintainedGrounds.includes(details.ground), 'need_ground', '/response/ground'),
    ...textProblems(details.clause, 'need_clause', '/response/clause'),
    ...factsProblems(details.facts, '/response/facts'),
    ...problemsUnless(blockScopes.includes(details.scope), 'need_scope', '/response/scope'),
    ...futureDateProblems(details.reviewOn, today, '/response/reviewOn'),
    ...textProblems(details.howToLift, 'need_how_to_lift', '/response/howToLift', leastText),
    ...problemsUnless(evidenceCount >= 1, 'need_evidence', '/files'),
  ];
}

/** What a description of a test lacks; `field` points at the description. */
export function testSetupProblems(setup: TestSetup, field: string): NeedProblem[] {
  return [
    ...textProblems(setup.app, 'need_app', `${field}/app`),
    ...textProblems(setup.appVersion, 'need_app_version', `${field}/appVersion`),
    ...problemsUnless(operatingSystems.includes(setup.os), 'need_operating_system', `${field}/os`),
    ...textProblems(setup.network, 'need_network', `${field}/network`),
    ...problemsUnless(scenes.includes(setup.scene), 'need_scene', `${field}/scene`),
  ];
}
