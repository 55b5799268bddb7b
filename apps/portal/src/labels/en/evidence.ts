import type { Labels } from '../zh';

export const evidence: Labels['evidence'] = {
  heading: 'Do you have screenshots or a recording?',
  lead: 'A screenshot of the block page helps most. You can go on without.',
};

export const files: Labels['files'] = {
  choose: 'Choose files',
  limits: 'Up to 10 files of 20 MB each: pictures, PDF or short videos.',
  privacy: 'Where a picture was taken, and the like, is removed from what is shown.',
  list: 'Chosen files',
  waiting: 'Waiting to upload',
  waitingOffline: 'Uploads when you are back online',
  uploading: (percent: number) => `Uploading ${percent}%`,
  uploaded: 'Uploaded',
  progress: (name: string) => `Upload of ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  retry: 'Try again',
  retryNamed: (name: string) => `Upload ${name} again`,
  gone: 'This file is no longer on this device. Remove it and choose it again.',
  tooLarge: (size: string) => `The file has ${size}, more than 20 MB.`,
  empty: 'The file is empty.',
  wrongType: 'Only pictures (JPEG, PNG, WebP, GIF), PDF and short videos (MP4, MOV, WebM).',
  tooMany: (count: number) => `10 files at most; ${count} were not added.`,
  refused: 'The server did not take this file.',
  failed: 'The upload failed. Please try again.',
  unfinished: 'Some files are not uploaded yet. Wait for them, or remove them.',
  size: (bytes: number) =>
    bytes >= 1_000_000
      ? `${(bytes / 1_000_000).toFixed(1)} MB`
      : `${Math.max(1, Math.round(bytes / 1000))} kB`,
};

export const contact: Labels['contact'] = {
  heading: 'Do you want to leave contact details?',
  lead: 'All of it is optional. You can follow the case with the code alone.',
  whoSees: 'Only the regulator’s officers see this; no platform and nobody else does.',
  name: 'What shall we call you',
  phone: 'Phone',
  emailHint:
    'After filing you get a letter with a link: please open it to verify the address. From then on you get mail when the complaint is accepted or answered, when you are asked something and when a deadline is near. You can stop it at any time.',
  email: 'E-mail',
};
