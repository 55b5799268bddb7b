import type { Labels } from '../zh';

export const filing: Labels['filing'] = {
  steps: {
    paste: 'Paste the link',
    link: 'Check the link',
    what: 'What happened',
    evidence: 'Evidence',
    contact: 'Contact',
    check: 'Check and file',
  },
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  progressName: 'Progress',
  next: 'Next',
  back: 'Back',
  optional: 'optional',
  kept: 'Kept on this device',
  discard: 'Discard',
  discardHeading: 'Discard this complaint?',
  discardText:
    'What you typed and the files you chose will be deleted from this device. This cannot be undone.',
  discardYes: 'Discard',
  discardNo: 'Go on filling in',
  choose: 'Please choose',
};

export const paste: Labels['paste'] = {
  heading: 'Which link is it about?',
  kind: 'Kind of complaint',
  kinds: {
    blocked_link: { name: 'Blocked link', hint: 'Does not open, opens in part, cannot be sent' },
    harmful_link: { name: 'Harmful link', hint: 'Fraud, malware, theft of data, illegal content' },
  },
  text: 'Paste the link or the shared text',
  textHint:
    'An address, a whole share text, the address of the block page: we find the link in it. Nothing to paste? Press “Next”.',
  example: 'For example: 【…】https://m.tb.cn/… open in the app',
  fromClipboard: 'Paste from the clipboard',
  clipboardEmpty:
    'The clipboard holds no text, or the browser does not allow reading it. Press and hold the field to paste.',
  decoding: 'Reading the text…',
  safe: 'We only read the text. We do not open your link.',
};

export const linkStep: Labels['linkStep'] = {
  heading: 'Check what we recognised',
  headingByHand: 'Tell us about the link',
  found: (count: number) => `We found ${count} links.`,
  foundOne: 'We found the link. Please check it; you can change everything.',
  nothing: 'We found no link in the text. Please type the address.',
  offline:
    'We cannot read the text while you are offline. Type it by hand, or wait: we try again when you are back.',
  busy: 'We cannot read the text just now. Type it by hand, or try again.',
  again: 'Try again',
  which: 'Which one is it about?',
  noTarget: 'The address stands only in the page, we cannot see it',
  facts: 'What we recognised',
  targetPlatform: 'The link belongs to',
  domain: 'Domain',
  blockKind: 'How it is stopped',
  unknown: 'Not recognised',
  sharePassword: 'Share password',
  shortLink: 'This is a short link. We do not open it; the regulator will, when it is checked.',
  tooLong: 'The text is too long, we read only its first part.',
  suspicious: {
    mixed_scripts: 'The domain mixes scripts and may imitate another site.',
    user_info: 'The address contains a user name, which may hide the true site.',
    ip_host: 'The address is a number, not a domain.',
    punycode: 'This is an international domain name; look closely.',
    unusual_port: 'The address uses an unusual port.',
  },
  targetUrl: 'Address of the link',
  targetUrlHint: 'Starts with http:// or https://',
  respondentBlocked: 'Which platform blocks it?',
  respondentHarmful: 'On which platform did you meet it?',
  respondentUnknown: 'I do not know / not in the list',
  respondentHint: 'You can file without knowing; the regulator finds out.',
  linkType: 'Type of link',
};
