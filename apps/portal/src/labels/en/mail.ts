import type { MailLabels } from '../zh/mail';

export const mail: MailLabels = {
  verify: {
    heading: 'Verify your address',
    lead: 'Press the button to verify that this address is yours. From then on you get mail when something happens, when you are asked something, and when a deadline is near.',
    button: 'Verify my address',
    done: (caseNumber) =>
      `Your address is verified. You get mail when something happens with complaint ${caseNumber}.`,
  },
  stop: {
    heading: 'Stop the mail',
    lead: 'When you press the button, you get no more mail about this complaint. It goes on as before, and you can look at it with your code at any time.',
    button: 'Stop the mail',
    done: (caseNumber) => `Done. You get no more mail about complaint ${caseNumber}.`,
  },
  sending: 'Sending…',
  wrongHeading: 'This link does not work',
  wrong: 'It may be incomplete or too old, or a newer letter may have replaced it.',
  wrongNext:
    'Please open the newest letter and use the whole link. Your complaint is not affected: you can follow it with your code at any time.',
  catcher: {
    title: 'Demo mail',
    lead: 'A demonstration sends nothing out: all mail, to whomever, is kept here, the newest first.',
    refresh: 'Refresh',
    refreshed: (count) => (count === 1 ? 'Refreshed: 1 letter.' : `Refreshed: ${count} letters.`),
    empty: 'No mail yet. It appears here when somebody files with an address, or when a deadline comes near.',
    older: 'Older mail',
    to: 'To',
    from: 'From',
    at: 'Time',
    subject: 'Subject',
    noSubject: '(no subject)',
    messageId: 'Message ID',
    text: 'Text',
    summary: (to, at) => `${to} · ${at}`,
  },
};
