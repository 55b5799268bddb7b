/** The vocabulary of the campaign: every closed list that the database, the API and the screens share. */

/** What the regulator keeps in the ledger with a state and a history of its own. */
export const ledgerKinds = ['campaign', 'task', 'self_inspection', 'commitment'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** The phases of a campaign, in their order. */
export const phaseKinds = [
  'mobilisation',
  'self_inspection',
  'rectification',
  'inspection',
  'summary',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** The tree under a campaign: aspects, their problems, the scenarios of these. */
export const topicLevels = ['aspect', 'problem', 'scenario'] as const;
export type TopicLevel = (typeof topicLevels)[number];

/** What a campaign can aim at; each is a share in per cent of a number that the cockpit shows. */
export const targetMeasures = [
  'struck_off',
  'on_time',
  'self_inspected',
  'commitments_kept',
  'cells_open',
] as const;
export type TargetMeasure = (typeof targetMeasures)[number];

/** Where an item of the ledger came from. */
export const itemOrigins = ['self_inspection', 'complaints', 'inspection', 'commitment'] as const;
export type ItemOrigin = (typeof itemOrigins)[number];

/** What a platform found when it inspected itself. */
export const inspectionAnswers = ['no_problem', 'problem_found', 'not_applicable'] as const;
export type InspectionAnswer = (typeof inspectionAnswers)[number];

/** How open a source is to a target in a scene. */
export const cellStates = [
  'open',
  'open_after_confirmation',
  'user_choice',
  'trial',
  'degraded',
  'blocked',
  'unknown',
] as const;
export type CellState = (typeof cellStates)[number];

/** On what a change of a cell stands. */
export const cellBases = ['retest', 'commitment', 'inspection', 'announcement'] as const;
export type CellBasis = (typeof cellBases)[number];

/** What a re-test of a task is for. */
export const retestOccasions = ['verification', 'retest_7', 'retest_30', 'retest_90', 'spot'] as const;
export type RetestOccasion = (typeof retestOccasions)[number];

/** What a file shows. */
export const evidenceParts = ['evidence', 'before', 'after', 'retest'] as const;
export type EvidencePart = (typeof evidenceParts)[number];

/** How a commitment stands against its date. */
export const keepings = ['pending', 'kept', 'late', 'lapsed', 'regressed'] as const;
export type Keeping = (typeof keepings)[number];
