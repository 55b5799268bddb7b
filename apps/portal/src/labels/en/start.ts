import type { Labels } from '../zh';

export const start: Labels['start'] = {
  title: 'Start',
  heading: 'A link that will not open? A link that does harm?',
  lead: 'Tell the regulator here. No account, two minutes; then your code always shows who must do what, and by which day.',
  file: 'File a complaint',
  follow: 'Follow up',
  goOn: 'Go on with the complaint you began',
  unkeptReceipt: 'You have a receipt that you have not yet confirmed as kept.',
  showReceipt: 'Show the receipt',
  whatHeading: 'What you can complain about',
  blocked: {
    heading: 'A blocked link',
    text: 'A link that somebody sent you does not open in the app, opens only in part, or cannot be sent.',
    examples: [
      'A shop link in a group chat ends at “access to this page has been stopped”',
      'A short video must be copied and opened in a browser',
      'A link turns into a garbled code, or never arrives',
      'The payment page offers only one company’s way to pay',
    ],
  },
  harmful: {
    heading: 'A harmful link',
    text: 'The link opens, but it cheats people, steals their data, or shows what the law forbids.',
    examples: [
      'False customer service, refunds or prizes',
      'Pages that install malware, or ask for passwords and codes',
      'Pages that collect identity cards or address books',
    ],
  },
  nextHeading: 'What happens after you file',
  next: [
    {
      when: 'At once',
      heading: 'You get a case number and a receipt code',
      text: 'The code has 16 digits and is shown once. Print it, or save it as a picture.',
    },
    {
      when: (days: string) => `Within ${days}`,
      heading: 'The regulator accepts or refuses',
      text: 'Accepted, it goes to the platform; refused, you are told why.',
    },
    {
      when: (days: string) => `Within ${days} after that`,
      heading: 'The platform answers',
      text: 'It opens the link, or gives its grounds and the rule. “For safety” alone is no answer.',
    },
    {
      when: (days: string) => `Within ${days} of the answer`,
      heading: 'You accept it, or dispute it',
      text: 'If you dispute it, the regulator checks, and may send it back to the platform.',
    },
  ],
  fast: (hours: string) => `Harmful links go faster: the platform must first answer within ${hours}.`,
  workingDays:
    'Working days follow the State Council’s calendar: weekends that are declared workdays count. The day of receipt does not.',
  calculator: 'Calculate a deadline: which day, and why',
  privacyHeading: 'Your privacy',
  privacy:
    'You need no name and no account, and we keep neither your network address nor your browser. Contact details are up to you; only the regulator’s officers see them, never a platform.',
};
