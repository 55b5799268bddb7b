import type { PaperLetterLabels } from './index';

const until = (dueOn: string | null) => (dueOn ? ` It is due on ${dueOn}.` : '');

export const en: PaperLetterLabels = {
  titles: {
    rectification_order: 'Rectification order',
    return: 'Return for rework',
    extension_granted: 'Extension granted',
    extension_declined: 'Extension declined',
    strike_off: 'Strike-off',
  },
  number: (number) => `Number: ${number}`,
  addressee: (platform) => `To ${platform}`,
  opening: {
    rectification_order: ({ campaign, campaignNumber, basis }) =>
      `On the basis of ${basis}, the following was found on your platform in the campaign “${campaign}” (${campaignNumber}). You are ordered to rectify it as stated here.`,
    return: ({ dueOn }) =>
      `Your rectification report was examined and not accepted. The task is returned to you.${until(dueOn)}`,
    extension_granted: ({ dueOn }) => `More time is granted to you for the following task.${until(dueOn)}`,
    extension_declined: ({ dueOn }) =>
      `Your request for more time for the following task is declined; its date stays.${until(dueOn)}`,
    strike_off: () =>
      'Two officers have examined and accepted your rectification report for the following task. It is struck off.',
  },
  task: 'Task number',
  matter: 'Matter',
  scenario: 'Scenario',
  scope: 'Scope',
  demand: 'What is demanded',
  due: 'Due on',
  reason: 'Reason',
  anyScope: 'Not limited',
  toTarget: (target) => `Links to ${target}`,
  linkType: (linkType) => `Links of the type ${linkType}`,
  milestones: 'Milestones',
  milestone: 'Milestone',
  milestoneDue: 'Due on',
  complaints: (count, numbers) =>
    `${count === 1 ? 'The complaint behind it' : `The ${count} complaints behind it`}: ${numbers}`,
  consequenceTitle: 'Please note',
  consequence: {
    rectification_order:
      'Please acknowledge this order in time with a plan and its milestones, and submit your report by the date above. If you need more time, ask before the date. A task that is overdue is urged, then supervised, and can be named in a public notice.',
    return:
      'Please rectify what the reason names, and submit your report again by the date. A task that is overdue is urged, then supervised, and can be named in a public notice.',
    extension_granted:
      'Please submit your report by the new date. A task that is overdue is urged, then supervised, and can be named in a public notice.',
    extension_declined:
      'Please submit your report by the date that was set. A task that is overdue is urged, then supervised, and can be named in a public notice.',
    strike_off:
      'It is re-tested 7, 30 and 90 days after the strike-off. If a re-test fails, or a new complaint of the same kind arrives, the task is reopened.',
  },
  day: 'Issued on',
  checkCode: (code) => `Check code: ${code}`,
  howToVerify: (task, number) =>
    `How to verify: sign in to Hutong, open the rectification task ${task}, download its letter ${number}, and compare the check code and the text; or tell the issuing authority the number and the check code.`,
  page: (page) => `Page ${page}`,
  listSeparator: ', ',
};
