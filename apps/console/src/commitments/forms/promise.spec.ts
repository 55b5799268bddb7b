/** @jest-environment node */
import { commitmentTransition, writeCommitment } from '@hutong/contract';
import { emptyPromise, promiseIn } from './promise';
import { unmetCommitmentNeeds, unmetPromise } from './unmet';
import { wrongRetests } from './wrong-retests';

const today = '2026-11-23';
const typed = {
  ...emptyPromise,
  promise: { zh: '群聊可直接访问外部链接', en: 'External links open in group chat' },
  source: '声明',
  announcedOn: '2026-11-06',
};

describe('what WeChat’s lead types of a promise', () => {
  it('is sent with the optional fields as nothing, so that what is emptied goes', () => {
    const sent = promiseIn({ ...typed, promisedOn: ' ', target: 'taobao' });
    expect(sent).toMatchObject({ promisedOn: null, sourceUrl: null, target: 'taobao', scene: null });
    expect(writeCommitment.safeParse(sent).success).toBe(true);
  });

  it('is refused without the promise itself, or with an address that is none', () => {
    const refused = (change: object) => writeCommitment.safeParse(promiseIn({ ...typed, ...change })).success;
    expect(refused({ promise: { zh: '', en: '' } })).toBe(false);
    expect(refused({ sourceUrl: 'javascript:alert(1)' })).toBe(false);
  });

  it('cannot be announced tomorrow, nor promised for before it was announced', () => {
    const wrong = (change: object) =>
      unmetPromise(writeCommitment.parse(promiseIn({ ...typed, ...change })), today).map(
        ({ field }) => field,
      );
    expect(wrong({})).toEqual([]);
    expect(wrong({ announcedOn: '2026-11-24' })).toEqual(['announcedOn']);
    expect(wrong({ promisedOn: '2026-11-01' })).toEqual(['promisedOn']);
  });
});

const retest = {
  app: '微信',
  appVersion: '8.0.54',
  os: 'ios',
  network: 'Wi-Fi',
  scene: 'group_chat',
  result: 'opens',
  retestedOn: today,
};

describe('what an officer types to verify', () => {
  it('is checked re-test by re-test, each field by its place', () => {
    expect(wrongRetests([retest, { ...retest, app: '', result: '' }])).toEqual([
      { field: 'retests.1.app', code: 'required' },
      { field: 'retests.1.result', code: 'required' },
    ]);
    expect(wrongRetests([retest])).toEqual([]);
    expect(wrongRetests(undefined)).toEqual([]);
  });

  it('does not verify with a re-test that was blocked', () => {
    const verifying = (result: string) =>
      unmetCommitmentNeeds(
        commitmentTransition.parse({ action: 'verify', revision: 2, retests: [{ ...retest, result }] }),
        today,
      ).map(({ code }) => code);
    expect(verifying('opens')).toEqual([]);
    expect(verifying('still_blocked')).toEqual(['need_passing_retest']);
  });
});
