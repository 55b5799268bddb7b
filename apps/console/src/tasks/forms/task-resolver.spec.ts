/** @jest-environment node */
import type { TaskAction } from '@hutong/casework';
import type { TaskRecord } from '@hutong/contract';
import { taskForms } from './task-forms';
import { taskResolver } from './task-resolver';

const today = '2021-10-11';
const id = '0198c1b0-0000-7000-8000-000000000001';
const named = { slug: 'wechat', name: { zh: '微信', en: 'WeChat' } };
const record: TaskRecord = {
  id,
  kind: 'task',
  number: 'T-1',
  title: 'Open links in group chat',
  revision: 3,
  openedAt: '2021-09-01T01:00:00Z',
  updatedAt: '2021-09-01T01:00:00Z',
  state: 'in_progress',
  campaign: { id, number: 'C-1', name: { zh: '行动', en: 'Campaign' }, endsOn: '2021-12-31' },
  platform: named,
  scenario: null,
  scope: { target: null, linkType: null, scene: 'group_chat' },
  origin: 'inspection',
  progress: 20,
  due: null,
  orderedDueOn: '2021-11-30',
  stage: null,
  milestones: { reached: 0, all: 0 },
  complaints: 0,
  evidence: 0,
  extensionAskedOn: '2021-12-10',
  issuedAt: null,
  submittedAt: null,
  submittedLate: null,
  verified: false,
  struckOffAt: null,
  assignee: null,
  side: 'regulator',
  actions: [],
  demand: 'Links open in group chat',
  plan: null,
  extensions: 1,
  timesReturned: 0,
  timesReopened: 0,
  verifiedBy: null,
  nextRetest: null,
  source: null,
  carriedFrom: null,
  milestonePlan: [],
  reports: [],
  retests: [],
  linked: [],
  letters: [],
  clocks: [],
  timeline: [],
};
const file = { id, token: null, name: 'a.png', size: 1 };
const retest = {
  app: 'WeChat',
  appVersion: '8.0.16',
  os: 'android',
  network: 'Wi-Fi',
  scene: 'group_chat',
  result: 'opens',
  retestedOn: today,
  note: '',
  files: [file],
};

/** The names of the fields that are wrong, `{}` deep. */
async function wrong(action: TaskAction, typed: Record<string, unknown>, of = record): Promise<string[]> {
  const held = { ...taskForms[action].defaults(of, today), ...typed };
  const { errors } = await taskResolver(action, of, () => today)(held, undefined, {
    fields: {},
    names: [],
    shouldUseNativeValidation: false,
  });
  return namesIn(errors);
}

function namesIn(errors: unknown, at = ''): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('message' in errors) return [at];
  return Object.entries(errors).flatMap(([key, value]) => namesIn(value, at ? `${at}.${key}` : key));
}

const reason = 'Because of the facts';
const plan = 'We open group chats step by step';
describe('the forms of a task', () => {
  it.each<[TaskAction, Record<string, unknown>]>([
    ['issue', {}],
    ['acknowledge', { plan, milestones: [{ title: 'Trial', dueOn: '2021-11-01' }] }],
    ['reportProgress', { percent: '60', text: 'Half of the users have it' }],
    ['submit', { text: 'All links open now', clientVersions: '8.0.16', before: [file], after: [file] }],
    ['verify', { retests: [retest] }],
    ['strikeOff', {}],
    ['return', { reason, dueOn: '2021-11-20' }],
    ['requestExtension', { reason, dueOn: '2021-12-10' }],
    ['grantExtension', { reason }],
    ['recordRetest', { retest: { ...retest, result: 'still_blocked' } }],
    ['revise', {}],
    ['carryOver', { reason }],
    ['cancel', { reason }],
  ])('send what a person typed: %s', async (action, typed) => {
    expect(await wrong(action, typed)).toEqual([]);
  });

  it.each<[TaskAction, Record<string, unknown>, string[]]>([
    ['acknowledge', { plan: '', milestones: [] }, ['plan', 'milestones']],
    ['acknowledge', { plan, milestones: [{ title: 'Trial', dueOn: '2021-12-01' }] }, ['milestones.0.dueOn']],
    ['acknowledge', { plan, milestones: [{ title: '', dueOn: '2021-11-01' }] }, ['milestones.0.title']],
    [
      'acknowledge',
      {
        plan,
        milestones: [
          { title: 'All', dueOn: '2021-11-20' },
          { title: 'Trial', dueOn: '2021-11-01' },
        ],
      },
      ['milestones.1.dueOn'],
    ],
    ['reportProgress', { percent: '', text: 'Half of the users have it' }, ['percent']],
    ['reportProgress', { percent: 101, text: 'Half of the users have it' }, ['percent']],
    [
      'submit',
      { text: 'All links open now', clientVersions: '8', scenes: [], before: [], after: [file] },
      ['scenes'],
    ],
    ['submit', { text: 'All links open now', clientVersions: '8', before: [], after: [file] }, ['before']],
    ['verify', { retests: [retest, { ...retest, result: 'still_blocked' }] }, ['retests.1.result']],
    ['verify', { retests: [{ ...retest, retestedOn: '2021-10-12' }] }, ['retests.0.retestedOn']],
    ['return', { reason, dueOn: today }, ['dueOn']],
    ['requestExtension', { reason, dueOn: '2021-11-30' }, ['dueOn']],
    ['recordRetest', { retest: { ...retest, app: '' } }, ['retest.app']],
    ['cancel', { reason: '' }, ['reason']],
  ])('say at its field what is missing: %s %j', async (action, typed, fields) => {
    expect(await wrong(action, typed)).toEqual(fields);
  });

  it('ask for a reason only where an order is due after its campaign', async () => {
    const late = { ...record, orderedDueOn: '2022-01-15' };
    expect(await wrong('issue', {}, late)).toEqual(['reason']);
    expect(await wrong('issue', { reason }, late)).toEqual([]);
  });
});
