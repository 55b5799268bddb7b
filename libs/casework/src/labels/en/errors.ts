import { mostExtension } from '../../workflow/needs';
import { leastFacts, leastText } from '../../workflow/texts';
import type { ErrorLabels } from '../labels';

export const errors: ErrorLabels = {
  errors: {
    not_found: {
      happened: 'There is no such record.',
      next: 'Check the number. If it is right, you may not be allowed to see the record.',
    },
    stale_revision: {
      happened: 'Somebody changed this record after you had opened it, so nothing was done.',
      next: 'What you wrote is kept. Look at the record as it is now, then send again.',
    },
    action_not_offered: {
      happened: 'This cannot be done with the record now.',
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
    need_title: { happened: 'There is no title.', next: 'Give it a short title.' },
    need_demand: {
      happened: 'What is demanded is missing or too short.',
      next: `Say what the platform must achieve, in at least ${leastText} characters.`,
    },
    need_due_date: { happened: 'There is no date.', next: 'Choose a date.' },
    need_due_date_ahead: {
      happened: 'The task is already past its due date and cannot be issued.',
      next: 'Change the draft first: choose a date after today.',
    },
    need_due_within_campaign: {
      happened: 'It is due after the end of the campaign.',
      next: `Choose a day within the campaign, or give a reason of at least ${leastText} characters.`,
    },
    need_later_date: {
      happened: 'This date is not later than the one before.',
      next: 'Choose a later date.',
    },
    need_plan: {
      happened: 'The plan is missing or too short.',
      next: `Say how you will put it right, in at least ${leastText} characters.`,
    },
    need_milestones: {
      happened: 'The plan has no milestones.',
      next: 'Add at least one milestone with its date.',
    },
    need_milestone_before_due: {
      happened: 'This milestone is later than the task is due.',
      next: 'Choose a day up to the due date, or ask for an extension first.',
    },
    need_milestones_in_order: {
      happened: 'The milestones are not in the order of their dates.',
      next: 'Put the earlier ones first.',
    },
    need_percentage: { happened: 'The percentage is missing.', next: 'Enter a whole number from 0 to 100.' },
    need_progress_text: {
      happened: 'The progress is missing or too short.',
      next: `Say what has been done, in at least ${leastText} characters.`,
    },
    need_report: {
      happened: 'The report is missing or too short.',
      next: `Say what was done, in at least ${leastText} characters.`,
    },
    need_before_evidence: {
      happened: 'There is no evidence of how it was before.',
      next: 'Upload at least one file that shows it before.',
    },
    need_after_evidence: {
      happened: 'There is no evidence of how it is now.',
      next: 'Upload at least one file that shows it after.',
    },
    need_retest_records: { happened: 'There is no re-test.', next: 'Enter at least one re-test.' },
    need_passing_retest: {
      happened: 'This re-test did not pass.',
      next: 'If the problem is still there, return the task; if it is solved, test again.',
    },
    need_failing_retest: {
      happened: 'This re-test did not fail, so it shows no regression.',
      next: 'Check its result; if the link does open, there is no regression to find.',
    },
    need_retest_of_scene: {
      happened: 'This re-test is of another scene.',
      next: 'Choose the scene of the commitment, or test again in that scene.',
    },
    need_since: { happened: 'The date is missing.', next: 'Say since which day.' },
    need_promise: {
      happened: 'The promise is missing or too short.',
      next: `Say what the platform promised, in at least ${leastText} characters.`,
    },
    need_inspection_answer: {
      happened: 'There is no conclusion.',
      next: 'Choose: no problem, problem found, or not applicable.',
    },
    need_inspection_text: {
      happened: 'What was inspected is missing or too short.',
      next: `Say what was inspected and how, in at least ${leastText} characters.`,
    },
    need_campaign_days: {
      happened: 'The last day is not after the first.',
      next: 'Choose a later last day.',
    },
    need_phases: {
      happened: 'Phases are missing or out of order.',
      next: 'Give all five: mobilisation, self-inspection, rectification, inspection, summary.',
    },
    need_phase_follows: {
      happened: 'Phases leave a gap, overlap, or do not meet the days of the campaign.',
      next: 'Begin each on the day after the one before; end the last with the campaign.',
    },
    need_nothing_open: {
      happened: 'There are still open items in the ledger.',
      next: 'Strike them off, cancel them, or carry them over with a reason.',
    },
    need_platform: {
      happened: 'No platform is chosen.',
      next: 'Choose a platform that takes part in the campaign.',
    },
    need_scenario: {
      happened: 'No scenario is chosen.',
      next: 'Choose one from the campaign’s list of problems.',
    },
    need_complaints_of_platform: {
      happened: 'Some of these complaints are about another platform, or cannot be linked.',
      next: 'Choose complaints about the same platform only.',
    },
    need_campaign_running: { happened: 'This campaign is not under way.', next: 'Choose one that is.' },
  },
};
