import type { Labels } from '../zh';

export const shell: Labels['shell'] = {
  name: 'Hutong',
  tagline: 'Complaints about links',
  title: (page: string) => `${page} · Hutong`,
  skip: 'Skip to the content',
  nav: 'Main pages',
  home: 'Start',
  file: 'File a complaint',
  follow: 'Follow up',
  language: 'Language',
  otherLanguage: '中文',
  footer: 'Footer',
  staff: 'For staff',
  timeZone: 'All dates and times are Beijing time.',
  demo: 'Demonstration: please do not enter real personal data.',
  offline: 'You are offline. What you typed is kept on this device; you can go on when you are back.',
  online: 'You are online again.',
  loading: 'Loading…',
  failedTitle: 'Something went wrong',
  failedText:
    'What you typed is still kept on this device. Please load the page again; if that does not help, come back later.',
  reload: 'Load again',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be wrong, or the page has moved. You can:',
};
