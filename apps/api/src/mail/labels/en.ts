import type { LetterLabels } from './index';

export const en: LetterLabels = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  subjectOfCase: (caseNumber, happened) => `${caseNumber}: ${happened}`,
  subjectOfCases: {
    complaints: (count) => `Hutong: news of ${count} complaints`,
    matters: (count) => `Hutong: news of ${count} matters`,
  },
  intro: {
    complaints: (count) =>
      count === 1 ? 'There is news of a complaint:' : `There is news of ${count} complaints:`,
    matters: (count) =>
      count === 1 ? 'There is news of the campaign:' : `There is news of ${count} matters:`,
  },
  introToComplainant: 'There is news of your complaint:',
  happened: {
    recount: 'The deadline was counted again',
    statement: 'A party has made a statement',
    note: 'Your organisation has a new internal note',
    assign: 'It was assigned to you',
  },
  happenedToComplainant: {
    accept: 'Your complaint was accepted and forwarded to the platform',
    refuse: 'Your complaint was not accepted; the reason is on its page',
    requestInformation: 'There is a question for you to answer',
    respond: 'The platform has responded; please accept the answer or dispute it',
    return: 'The platform’s answer was not accepted; it has to work on it again',
    verify: 'Your complaint was verified and closed',
    lapse: 'The time ran out and your complaint was closed',
    escalate: 'The regulator now reviews your complaint itself',
    withdraw: 'Your complaint was withdrawn',
    reopen: 'Your complaint was reopened',
    recount: 'A date that concerns you was counted again',
  },
  reminder: 'The deadline is near',
  reminderToComplainant: 'The deadline is near; it is your turn',
  due: (clock, day) => `Due: ${clock}, ${day}`,
  inTimeZone: (when) => `${when} (Beijing time)`,
  more: (count) => `And ${count} more; see the notices in the console.`,
  open: {
    complaint: 'Open the complaint',
    campaign: 'Open the campaign',
    task: 'Open the rectification task',
    self_inspection: 'Open the self-inspection',
    commitment: 'Open the commitment',
  },
  followCase: 'Follow it with your receipt code',
  why: {
    complaints: 'You get this mail because you work on these complaints or answer for them in Hutong.',
    matters: 'You get this mail because you work on this or answer for it in Hutong.',
    complainant: 'You get this mail because you gave this address with your complaint and verified it.',
  },
  settings: 'Choose how often, and your quiet hours',
  stop: 'Stop these mails',
  verification: {
    subject: (caseNumber) => `Please verify your address (${caseNumber})`,
    intro: (caseNumber) =>
      `Somebody filed a complaint in Hutong with this address. Its case number is ${caseNumber}.`,
    press: 'If it was you, open this link to verify the address:',
    after: 'From then on we write to you when something happens. Without it we will not write again.',
    notYou: 'If it was not you, ignore this mail, or stop all mail about it:',
  },
  sender: 'Hutong',
  listSeparator: '; ',
};
