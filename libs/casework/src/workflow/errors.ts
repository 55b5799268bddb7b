/** What can go wrong with an action on a case. `need_*` codes belong to one field of what was sent. */
export const caseErrorCodes = [
  'not_found',
  'stale_revision',
  'action_not_offered',
  'needs_not_met',
  'need_respondent',
  'need_refusal_ground',
  'need_merge_target',
  'need_other_merge_target',
  'need_same_respondent',
  'need_outcome',
  'need_outcome_of_kind',
  'need_responsible',
  'need_question',
  'need_answer',
  'need_reason',
  'need_finding',
  'need_extension_days',
  'need_ground',
  'need_clause',
  'need_facts',
  'need_facts_not_padding',
  'need_scope',
  'need_future_date',
  'need_date_not_in_future',
  'need_how_to_lift',
  'need_evidence',
  'need_app',
  'need_app_version',
  'need_operating_system',
  'need_network',
  'need_scene',
  'need_client_versions',
  'need_remainder',
  'need_where_blocked',
  'need_restricted_source',
  'need_how_checked',
  'need_retest',
  'need_supporting_retest',
  'need_acceptable_grounds',
  'need_title',
  'need_demand',
  'need_due_date',
  'need_due_date_ahead',
  'need_due_within_campaign',
  'need_later_date',
  'need_plan',
  'need_milestones',
  'need_milestone_before_due',
  'need_milestones_in_order',
  'need_percentage',
  'need_progress_text',
  'need_report',
  'need_before_evidence',
  'need_after_evidence',
  'need_retest_records',
  'need_passing_retest',
  'need_failing_retest',
  'need_retest_of_scene',
  'need_since',
  'need_promise',
  'need_inspection_answer',
  'need_inspection_text',
  'need_campaign_days',
  'need_phases',
  'need_phase_follows',
  'need_nothing_open',
  'need_platform',
  'need_scenario',
  'need_complaints_of_platform',
  'need_campaign_running',
] as const;
export type CaseErrorCode = (typeof caseErrorCodes)[number];

/** One unmet need: what is missing, and the field (a JSON pointer into the payload) at which to say so. */
export interface NeedProblem {
  readonly code: CaseErrorCode;
  readonly field: string;
}

export interface CaseErrorDetails {
  readonly action?: string;
  readonly state?: string;
  /** The revision that the case has now, when the caller's was stale. */
  readonly revision?: number;
  readonly problems?: readonly NeedProblem[];
  /** With a stale revision: what happened since it, as the asker may see it. */
  readonly since?: readonly object[];
}

/** A refusal by the rules of casework. Knows no transport: one filter of the API gives it a status and words. */
export class CaseError extends Error {
  constructor(
    readonly code: CaseErrorCode,
    readonly details: CaseErrorDetails = {},
  ) {
    super(code);
    this.name = 'CaseError';
  }
}
