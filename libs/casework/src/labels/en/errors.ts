import { mostExtension } from '../../workflow/needs';
import { leastFacts, leastText } from '../../workflow/texts';
import type { ErrorLabels } from '../labels';

export const errors: ErrorLabels = {
  errors: {
    not_found: {
      happened: 'There is no such complaint.',
      next: 'Check the case number. If it is right, you may not be allowed to see this case.',
    },
    stale_revision: {
      happened: 'Somebody changed this case after you had opened it, so nothing was done.',
      next: 'What you wrote is kept. Look at the case as it is now, then send again.',
    },
    action_not_offered: {
      happened: 'This cannot be done with the case now.',
      next: 'Reload the page to see what can be done.',
    },
    needs_not_met: {
      happened: 'Something is missing, so nothing was sent.',
      next: 'Complete what is marked, then send again.',
    },
    need_respondent: {
      happened: 'The respondent is not known yet.',
      next: 'Choose the platform complained about, then accept.',
    },
    need_refusal_ground: {
      happened: 'No ground for the refusal is chosen.',
      next: 'Choose one from the list.',
    },
    need_merge_target: {
      happened: 'The complaint to merge into was not found.',
      next: 'Give the case number of the complaint to merge into.',
    },
    need_other_merge_target: {
      happened: 'A complaint cannot be merged into itself.',
      next: 'Choose another complaint.',
    },
    need_same_respondent: {
      happened: 'The complaint to merge into is about another platform.',
      next: 'Choose a complaint about the same platform.',
    },
    need_outcome: { happened: 'No outcome is chosen.', next: 'Choose the outcome of the response.' },
    need_outcome_of_kind: {
      happened: 'A complaint of this kind cannot have this outcome.',
      next: 'Choose one of the outcomes for this kind of complaint.',
    },
    need_responsible: { happened: 'It is not said who is responsible.', next: 'Name who is responsible.' },
    need_question: {
      happened: 'The question is too short to be understood.',
      next: `Say what is needed, in at least ${leastText} characters.`,
    },
    need_answer: { happened: 'The answer is empty.', next: 'Answer the question that was asked.' },
    need_reason: {
      happened: 'The reason is missing or too short.',
      next: `Give the reason, in at least ${leastText} characters.`,
    },
    need_extension_days: {
      happened: 'It is not said by how many working days the response is to be extended.',
      next: `Give a whole number from 1 to ${mostExtension}.`,
    },
    need_finding: {
      happened: 'The finding is missing or too short.',
      next: `Say what the review found, in at least ${leastText} characters.`,
    },
    need_ground: { happened: 'No ground for the block is chosen.', next: 'Choose one from the list.' },
    need_clause: {
      happened: 'The clause of the rule is missing.',
      next: 'Name the published rule and its clause.',
    },
    need_facts: {
      happened: 'There are too few facts; "safety" alone is not accepted.',
      next: `State the facts. To maintain a block takes at least ${leastFacts} characters.`,
    },
    need_facts_not_padding: {
      happened: 'The facts are mostly the same characters again and again.',
      next: 'State the facts instead of filling up the length.',
    },
    need_scope: {
      happened: 'The scope of the block is not chosen.',
      next: 'Choose this address, this path or the whole domain.',
    },
    need_future_date: { happened: 'The date is not after today.', next: 'Give a date after today.' },
    need_date_not_in_future: {
      happened: 'The date is after today, or is no date.',
      next: 'Give today or an earlier date.',
    },
    need_how_to_lift: {
      happened: 'It is not said how the block can be lifted.',
      next: 'Say how the owner of the site can have the block lifted.',
    },
    need_evidence: { happened: 'There is no evidence.', next: 'Attach at least one file as evidence.' },
    need_app: { happened: 'The app is missing.', next: 'Name the app that was used for the test.' },
    need_app_version: {
      happened: 'The version of the app is missing.',
      next: 'Give the version that was tested.',
    },
    need_operating_system: {
      happened: 'The operating system is not chosen.',
      next: 'Choose the operating system of the test.',
    },
    need_network: {
      happened: 'The network is missing.',
      next: "Say how the device was connected: Wi-Fi, or which carrier's network.",
    },
    need_scene: { happened: 'No scene is chosen.', next: 'Choose at least one scene.' },
    need_client_versions: {
      happened: 'The versions of the app are missing.',
      next: 'Say in which versions of the app the link is unblocked.',
    },
    need_remainder: {
      happened: 'It is not said what is still blocked.',
      next: 'Say what is still blocked.',
    },
    need_where_blocked: {
      happened: 'It is not said where the link is blocked.',
      next: 'Say in which scenes or places the link is blocked.',
    },
    need_restricted_source: {
      happened: 'The restricted source is missing.',
      next: 'Name the account, group or site that was restricted.',
    },
    need_how_checked: { happened: 'It is not said how this was checked.', next: 'Say how it was checked.' },
    need_retest: {
      happened: 'There is no re-test record.',
      next: 'Record a re-test; where the platform gave safety grounds, you can accept them instead.',
    },
    need_supporting_retest: {
      happened: 'The result of the re-test does not support closing.',
      next: 'Return the case or order rectification, and re-test when the problem is solved.',
    },
    need_acceptable_grounds: {
      happened: 'The newest response gives no grounds that can be accepted.',
      next: 'Record a re-test, or return the case for rework.',
    },
  },
};
