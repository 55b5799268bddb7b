import type { Labels } from '../zh';

export const check: Labels['check'] = {
  heading: 'Check and file',
  lead: 'Please read it once more. “Change” takes you back to a part.',
  edit: 'Change',
  editNamed: (part: string) => `Change: ${part}`,
  none: 'Not given',
  similarHeading: 'This link is already known',
  similar: (count: number) =>
    count === 1
      ? 'One complaint like yours is being handled. You can still file: yours gets its own number and dates.'
      : `${count} complaints like yours are being handled. You can still file: yours gets its own number and dates.`,
  answersHeading: 'What the platform has answered in public',
  answeredOn: (day: string) => `Answered on ${day}`,
  submit: 'File the complaint',
  submitting: 'Filing…',
  offline:
    'You are offline. Everything is kept on this device; press “File the complaint” again when you are back.',
  lost: 'No answer came back: your complaint may or may not have arrived. Everything is kept. Press “File the complaint” again; it will not be filed twice.',
  filedBefore:
    'Your earlier attempt had arrived and was filed as it was then. What you changed afterwards is not in it; you can add it under “Follow up”.',
};

export const receipt: Labels['receipt'] = {
  heading: 'Your complaint is filed',
  lead: 'Please keep the receipt code. It is shown only this once.',
  caseNumber: 'Case number',
  code: 'Receipt code',
  codeWarning:
    'Without the code you cannot follow the case, and we cannot find it again. Print it, save the picture, or write it down.',
  filedAt: 'Filed',
  noCode: 'This complaint has no receipt code.',
  qr: 'QR code for following the case',
  qrHint: 'Scan it with a phone to open the case. It contains the code: do not pass it on.',
  copy: 'Copy the code',
  copied: 'Copied',
  copyFailed: 'Copying is not possible here. Please write it down.',
  print: 'Print',
  picture: 'Save as picture',
  pictureHint: 'If no download starts, press and hold the picture below, or take a screenshot.',
  pictureAlt: 'Picture of the receipt with case number, receipt code and QR code',
  pictureHeading: 'Receipt',
  pictureFile: 'receipt',
  nextHeading: 'What happens next',
  dueOn: (day: string) => `The regulator accepts or refuses it by ${day}.`,
  confirmMail:
    'We have sent a letter to the address that you gave. Please open the link in it to verify the address; without that you get no more mail. If it has not come, look among the junk mail.',
  why: 'Why this date?',
  noDue: 'The regulator accepts or refuses it.',
  afterwards:
    'Accepted, it goes to the platform. With the code you can look at any time, supply information, accept the answer or dispute it.',
  followNow: 'Follow it now',
  kept: 'I have kept the code',
  leaveHeading: 'Have you kept the code?',
  leaveText: 'When you leave, it is not shown again, and nobody can find it.',
  leaveYes: 'I have kept it, leave',
  leaveNo: 'Back to the receipt',
  gone: 'The code is not on this device any more. With the code that you kept you can follow the case at any time.',
};
