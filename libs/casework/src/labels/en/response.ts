import type { ResponseLabels } from '../labels';

export const response: ResponseLabels = {
  outcomes: {
    unblocked: 'Unblocked',
    partially_unblocked: 'Partially unblocked',
    maintained: 'Block maintained',
    not_reproduced: 'Not reproduced',
    not_responsible: 'Not our responsibility',
    blocked: 'Blocked',
    warning_added: 'Warning added',
    source_restricted: 'Source restricted',
    no_harm_found: 'No harm found',
  },
  maintainedGrounds: {
    fraud: 'Fraud',
    malware: 'Malware or phishing',
    personal_data: 'Theft of personal data',
    illegal_content: 'Illegal content',
    counterfeit: 'Counterfeit or infringement',
    induced_sharing: 'Induced sharing',
    court_or_authority: 'Ordered by a court or authority',
    other: 'Other',
  },
  blockScopes: { url: 'This address only', path: 'This path and below', domain: 'The whole domain' },
  retestResults: {
    opens: 'Opens',
    opens_after_confirmation: 'Opens after confirmation',
    still_blocked: 'Still blocked',
    inconclusive: 'Inconclusive',
  },
  refusalGrounds: {
    not_in_scope: {
      name: 'Not in scope',
      sentence:
        'What you report is neither a blocked nor a harmful link, so it is outside what this portal deals with.',
    },
    no_respondent: {
      name: 'Platform cannot be identified',
      sentence: 'From what you sent, we cannot tell which platform blocked the link or let it spread.',
    },
    duplicate_of_own: {
      name: 'Duplicate of your own complaint',
      sentence:
        'You have already complained about this link on this platform in this scene. That complaint is being handled; please follow it with its receipt code.',
    },
    not_reproducible_from_facts: {
      name: 'Facts do not allow a check',
      sentence: 'What you sent does not allow us to check what you report, even after further explanation.',
    },
    handled_elsewhere: {
      name: 'Handled by another authority',
      sentence:
        'A court, an arbitration body or another authority has already taken up or decided what you report.',
    },
    abusive: {
      name: 'Abusive complaint',
      sentence: 'The complaint contains false material, or is one of many sent in order to disrupt our work.',
    },
  },
};
