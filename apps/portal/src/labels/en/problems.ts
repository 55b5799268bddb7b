import type { Labels } from '../zh';

export const problems: Labels['problems'] = {
  summary: 'Please correct this first',
  codes: {
    required: 'Please fill this in.',
    choose: 'Please choose one.',
    not_a_web_address: 'This is no complete address; it starts with http:// or https://.',
    email: 'This does not look like an e-mail address.',
    day: 'Please enter a date that exists.',
    future: 'The date cannot be after today.',
    too_long: (most: number) => `Too long: ${most} characters at most.`,
    too_short: (least: number) =>
      least > 1 ? `Please write at least ${least} characters.` : 'Please fill this in.',
    too_many: (most: number) => `${most} at most.`,
    unstorable_text: 'The text contains characters that cannot be stored. Please type it again.',
    not_a_receipt_code: 'A receipt code has 16 digits. Please check it.',
    other: 'Something is wrong here. Please check it.',
  },
  required: {
    kind: 'Choose the kind of complaint.',
    targetUrl: 'Enter the address of the link.',
    scene: 'Choose where you met it.',
    symptom: 'Choose what happened.',
    harmGround: 'Choose what harm it does.',
  },
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  unexpected: 'The server has a problem. What you typed is kept; please try again later.',
  tooMany: (time: string) => `Too many attempts. Please try again in ${time}.`,
  aMoment: 'a few minutes',
  tryAgain: 'Try again',
};
