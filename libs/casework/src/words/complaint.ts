/**
 * The vocabulary of a complaint: every closed list that the database, the API and the screens share.
 * The order of each list is the order in which people are offered it.
 */

export const complaintKinds = ['blocked_link', 'harmful_link'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** Where the link was met. */
export const scenes = [
  'one_to_one_chat',
  'group_chat',
  'moments',
  'official_account',
  'mini_program',
  'in_app_browser',
  'search',
  'short_video',
  'payment',
  'other',
] as const;
export type Scene = (typeof scenes)[number];

/** What happened to a blocked link. */
export const symptoms = [
  'stopped',
  'stopped_with_continue',
  'copy_to_browser',
  'garbled',
  'share_fails_silently',
  'redirected_elsewhere',
  'function_fails',
  'choice_ignored',
  'payment_option_missing',
] as const;
export type Symptom = (typeof symptoms)[number];

/** What is wrong with a harmful link. */
export const harmGrounds = [
  'fraud',
  'malware',
  'personal_data',
  'illegal_content',
  'counterfeit',
  'other',
] as const;
export type HarmGround = (typeof harmGrounds)[number];

export const linkTypes = [
  'ecommerce',
  'short_video',
  'content',
  'social',
  'search',
  'payment',
  'office',
  'mini_program',
  'download',
  'other',
] as const;
export type LinkType = (typeof linkTypes)[number];

/** How a block page stops a link, as the table of wrappers knows it. */
export const blockKinds = [
  'stopped',
  'confirm',
  'stopped_or_confirm',
  'copy_to_browser',
  'short_link',
] as const;
export type BlockKind = (typeof blockKinds)[number];

export const operatingSystems = [
  'ios',
  'android',
  'harmonyos',
  'windows',
  'macos',
  'linux',
  'other',
] as const;
export type OperatingSystem = (typeof operatingSystems)[number];

/** Why the regulator may refuse a complaint; the text goes to the complainant. */
export const refusalGrounds = [
  'not_in_scope',
  'no_respondent',
  'duplicate_of_own',
  'not_reproducible_from_facts',
  'handled_elsewhere',
  'abusive',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** Outcomes of a response to a blocked link. */
export const blockedLinkOutcomes = [
  'unblocked',
  'partially_unblocked',
  'maintained',
  'not_reproduced',
  'not_responsible',
] as const;
/** Outcomes of a response to a harmful link. */
export const harmfulLinkOutcomes = [
  'blocked',
  'warning_added',
  'source_restricted',
  'no_harm_found',
  'not_responsible',
] as const;
export type Outcome = (typeof blockedLinkOutcomes)[number] | (typeof harmfulLinkOutcomes)[number];
export const outcomes = [...new Set<Outcome>([...blockedLinkOutcomes, ...harmfulLinkOutcomes])];

/** Why a platform keeps a block, in a statement of grounds. */
export const maintainedGrounds = [
  'fraud',
  'malware',
  'personal_data',
  'illegal_content',
  'counterfeit',
  'induced_sharing',
  'court_or_authority',
  'other',
] as const;
export type MaintainedGround = (typeof maintainedGrounds)[number];

/** How much of a site a kept block covers. */
export const blockScopes = ['url', 'path', 'domain'] as const;
export type BlockScope = (typeof blockScopes)[number];

export const retestResults = ['opens', 'opens_after_confirmation', 'still_blocked', 'inconclusive'] as const;
export type RetestResult = (typeof retestResults)[number];

/** How a case came to be closed. */
export const closings = ['refused', 'lapsed', 'confirmed', 'unanswered', 'verified', 'withdrawn'] as const;
export type Closing = (typeof closings)[number];

/** How a complaint reached us. */
export const channels = ['portal', 'officer', 'api', 'import'] as const;
export type Channel = (typeof channels)[number];

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];
/** The same words in each language. */
export type Bilingual = Readonly<Record<Locale, string>>;
