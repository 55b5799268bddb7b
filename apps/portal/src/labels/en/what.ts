import type { Labels } from '../zh';

export const what: Labels['what'] = {
  heading: 'Where was it, and what happened?',
  scene: 'Where did you meet it?',
  symptom: 'What happened?',
  harmGround: 'What harm does it do?',
  occurredOn: 'On which day?',
  today: 'Today',
  yesterday: 'Yesterday',
  device: 'App and device',
  deviceHint:
    'Guessed from the browser you use now; please correct it. The more exact it is, the harder it is to answer “could not reproduce”.',
  app: 'App',
  appVersion: 'App version',
  appVersionHint: 'The version of an app is usually under “Me → Settings → About”.',
  os: 'System',
  osVersion: 'System version',
  narrative: 'In your own words',
  narrativeHint:
    'For example who sent it, what the page said, how often you tried. Please no identity numbers or passwords.',
  left: (count: number) => `${count} characters left`,
  parity: 'Does a similar link open? (optional, very useful)',
  parityWhy:
    'If another link of the same type opens normally in the same place, put it here. Unequal treatment is the best proof of discriminatory blocking.',
  parityUrl: 'The link that does open',
  parityNote: 'What it has in common with the blocked one',
};
